import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { freePort } from './freePort.ts'

export interface Product {
  url: string
  admin: { email: string; password: string }
  /** What it has printed so far. */
  said(): string
  close(): Promise<void>
}

interface Place {
  databaseUri: string
  /** Data and pictures; it stays when the product is closed. */
  folder: string
  /** How much it tells of what it does; only warnings when not given. */
  logLevel?: 'warn' | 'debug'
}

/** The production build as its own process, in a place that may have been used before. */
export async function startProductIn({ databaseUri, folder, logLevel = 'warn' }: Place): Promise<Product> {
  const port = await freePort()
  const admin = { email: 'redaksjonen@eksempel.no', password: 'et langt nok passord' }
  const server = spawn(process.execPath, ['--conditions=production', 'dist/server.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URI: databaseUri,
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: randomUUID() + randomUUID(),
      FIRST_ADMIN_EMAIL: admin.email,
      FIRST_ADMIN_PASSWORD: admin.password,
      LOG_LEVEL: logLevel,
    },
  })
  const said = await untilUp(server)
  return {
    url: `http://127.0.0.1:${port}`,
    admin,
    said,
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}

const untilUp = (server: ChildProcess): Promise<() => string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const hear = (part: Buffer): void => {
      output += part
      if (output.includes('/v1/tiltak')) resolve(() => output)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The product ended with code ${code}:\n${output}`)))
  })
