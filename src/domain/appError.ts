/** Closed list of program faults, with the HTTP status each maps to (RFC 9457). */
export const appErrorStatus = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-type': 415,
  unprocessable: 422,
  internal: 500,
  'database-away': 503,
} as const

export type AppErrorCode = keyof typeof appErrorStatus

/** The one error class of the program. `detail` is for logs and machines; people get words for `code`. */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: AppErrorCode,
    readonly detail: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }

  get status(): number {
    return appErrorStatus[this.code]
  }
}
