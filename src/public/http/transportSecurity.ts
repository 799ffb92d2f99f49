const oneYear = 31_536_000

/** Keeps browsers on https where that is the public address (RFC 6797); nothing where it is not. */
export const transportSecurity = (origin: string): readonly [string, string] | readonly [] =>
  origin.startsWith('https:') ? ['strict-transport-security', `max-age=${oneYear}`] : []
