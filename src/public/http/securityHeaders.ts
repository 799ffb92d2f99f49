/** Nothing runs or loads from elsewhere; icons in the design system's CSS are data addresses. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** On every page of the public half. A repeated answer passes no middleware, so they are part of the answer. */
export const pageSecurity: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}
