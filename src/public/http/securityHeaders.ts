/** Nothing runs or loads from elsewhere; icons in the design system's CSS are data addresses. */
const policy = (frameAncestors: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')

/** On every page of the public half. A repeated answer passes no middleware, so they are part of the answer. */
export const pageSecurity = {
  'content-security-policy': policy("'none'"),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** On the preview of a draft, which the admin shows in a frame of its own. */
export const previewSecurity: Readonly<Record<keyof typeof pageSecurity, string>> = {
  ...pageSecurity,
  'content-security-policy': policy("'self'"),
  'x-frame-options': 'SAMEORIGIN',
}
