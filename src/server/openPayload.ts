import { getPayload, type Payload } from 'payload'

/**
 * The one Payload instance of the process: Next's copy of the configuration finds it already made.
 * May be called again after it failed.
 */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('../../payload.config.ts')
  try {
    return await getPayload({ config, cron: true })
  } catch (error) {
    // Payload remembers a failed attempt, and would leave out `onInit` at the next.
    const { _payload } = globalThis as { _payload?: Map<string, unknown> }
    _payload?.delete('default')
    throw error
  }
}
