import type { Config } from 'payload'
import type { Env } from './env.ts'

const personal = ['email', 'password', 'token', 'headers', 'cookie', 'authorization', 'apiKey']

/** One line of JSON per event on stdout, without personal data and secrets. */
export const logger = (env: Env): Config['logger'] => ({
  options: {
    level: env.LOG_LEVEL,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: personal.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[fjernet]' },
  },
})
