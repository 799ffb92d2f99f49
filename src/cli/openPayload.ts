import { getPayload, type Payload } from 'payload'

/** The product on the database that `.env` and the environment name. Close it with `destroy`. */
export async function openPayload(): Promise<Payload> {
  try {
    process.loadEnvFile('.env')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  }
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
