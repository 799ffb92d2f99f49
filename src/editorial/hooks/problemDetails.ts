import type { AfterErrorHook } from 'payload'
import { appErrorStatus } from '../../domain/appError.ts'
import { faultText } from '../fault.ts'
import { isDatabaseAway } from '../isDatabaseAway.ts'

interface Problem {
  status: number
  code?: string | undefined
  /** In place of Payload's own words. */
  message?: string
}

/** Payload's own error body stays (the admin reads it); beside it stand the members of RFC 9457. */
export const problemDetails: AfterErrorHook = ({ error, result, req }) => {
  if (!result) return
  const { status, code, message }: Problem = isDatabaseAway(error)
    ? {
        status: appErrorStatus['database-away'],
        code: 'database-away',
        message: faultText(req, 'databaseAway'),
      }
    : {
        status: (error as { status?: number }).status ?? 500,
        code: (error as { data?: { code?: string } }).data?.code,
      }
  return {
    status,
    response: {
      ...result,
      ...(message ? { errors: [{ message }] } : {}),
      type: code ? `urn:tilflytting:problem:${code}` : 'about:blank',
      title: message ?? result.errors?.[0]?.message ?? 'Error',
      status,
      instance: req.pathname,
    },
  }
}
