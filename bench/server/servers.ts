import path from 'node:path'
import { type Child, startChild } from './startChild.ts'

export interface Servers {
  /** Database, pictures and the answers that raw Node repeats. */
  folder: string
  port: number
  rawPort: number
}

/** Who may log in to the product that is measured. */
export const admin = { email: 'bench@example.org', password: 'a-password-for-the-bench' }

export const databaseUri = (folder: string): string => `file:${path.join(folder, 'bench.db')}`

export const answersFile = (folder: string): string => path.join(folder, 'answers.json')

/** The production build on SQLite; the seeds are loaded the first time. */
export const startProduct = ({ folder, port }: Servers): Promise<Child> =>
  startChild(['--conditions=production', 'dist/server.js'], 'Redaksjonen  ', {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URI: databaseUri(folder),
    FIRST_ADMIN_EMAIL: admin.email,
    FIRST_ADMIN_PASSWORD: admin.password,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'a-secret-for-the-bench-that-signs-nothing',
    LOG_LEVEL: 'error',
  })

/** Raw Node with the answers of `answersFile`. */
export const startRaw = ({ folder, rawPort }: Servers): Promise<Child> =>
  startChild(['bench/server/rawServer.mjs', String(rawPort), answersFile(folder)], 'up')
