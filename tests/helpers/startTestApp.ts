import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { inject } from 'vitest'

export interface TestApp {
  payload: Payload
  database: 'sqlite' | 'mongodb'
  /** The app's own folder: database, media, snapshot. */
  folder: string
  close(): Promise<void>
}

export interface TestAppOptions {
  /** Load the seeds as a first start does. */
  seeds?: boolean
}

const database = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

const freshDatabase = (folder: string): string => {
  if (database === 'sqlite') return `file:${path.join(folder, 'test.db')}`
  const uri = new URL(inject('mongodbUri'))
  uri.pathname = `/test-${randomUUID()}`
  return uri.href
}

/**
 * The real product on an empty database of its own: once per test file, since the configuration is read once per
 * process. `TEST_DATABASE` chooses SQLite or MongoDB.
 */
export async function startTestApp({ seeds = false }: TestAppOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  Object.assign(process.env, {
    DATABASE_URI: freshDatabase(folder),
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: randomUUID() + randomUUID(),
    LOG_LEVEL: 'fatal',
  })
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  if (seeds) {
    const { loadSeeds } = await import('../../src/editorial/seeds/loadSeeds.ts')
    await loadSeeds(payload)
  }
  return {
    payload,
    database,
    folder,
    close: async () => {
      if (database === 'mongodb') await dropDatabase(payload)
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const dropDatabase = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
  await connection.dropDatabase()
}

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUri: string
    mongodbServer: string
  }
}
