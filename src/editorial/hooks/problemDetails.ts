import type { AfterErrorHook } from 'payload'

/** Payload's own error body stays (the admin reads it); beside it stand the members of RFC 9457. */
export const problemDetails: AfterErrorHook = ({ error, result, req }) => {
  if (!result) return
  const status = (error as { status?: number }).status ?? 500
  const code = (error as { data?: { code?: string } }).data?.code
  return {
    status,
    response: {
      ...result,
      type: code ? `urn:tilflytting:problem:${code}` : 'about:blank',
      title: result.errors?.[0]?.message ?? 'Error',
      status,
      instance: req.pathname,
    },
  }
}
