import type { Payload } from 'payload'
import { getPayload } from 'payload'
import type { Env } from '../config/env.ts'
import { migrations } from '../migrations/index.ts'

/**
 * The one Payload instance of the process: Next's copy of the configuration finds it already made.
 * In production the adapter runs the migrations itself; in development they are run here.
 */
export async function openPayload(env: Env): Promise<Payload> {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, cron: true })
  if (env.NODE_ENV !== 'production' && env.DATABASE_URI.startsWith('file:'))
    await payload.db.migrate({ migrations })
  return payload
}
