import { getPayload, type Payload } from 'payload'

/** The one Payload instance of the process: Next's copy of the configuration finds it already made. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config, cron: true })
}
