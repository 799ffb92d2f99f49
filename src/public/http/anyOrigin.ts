/** Any web page may read the open data, and the heads that tell of them. */
export const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, X-Request-Id',
} as const
