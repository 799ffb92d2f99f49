import { type Logger, pino } from 'pino'
import type { Env } from './env.ts'

const personal = ['email', 'password', 'token', 'headers', 'cookie', 'authorization', 'apiKey']

/** One line of JSON per event on stdout, without personal data and secrets. */
export const createLogger = ({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>): Logger =>
  pino({
    level: LOG_LEVEL,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: personal.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[fjernet]' },
  })
