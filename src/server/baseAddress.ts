import type { Env } from '../config/env.ts'

/** The address that people write, without a slash at the end. */
export const baseAddress = ({ HOST, SERVER_URL }: Pick<Env, 'HOST' | 'SERVER_URL'>, port: number): string => {
  const host = ['0.0.0.0', '::', '127.0.0.1'].includes(HOST) ? 'localhost' : HOST
  return SERVER_URL ?? `http://${host}:${port}`
}
