import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'
import { migrations } from '../migrations/index.ts'
import type { Env } from './env.ts'

/** The adapter for `DATABASE_URI`: MongoDB in production, SQLite in a file as the embedded default. */
export const databaseAdapter = (env: Env): Config['db'] =>
  env.DATABASE_URI.startsWith('file:')
    ? sqliteAdapter({
        client: { url: env.DATABASE_URI },
        idType: 'uuid',
        wal: true,
        busyTimeout: 5000,
        transactionOptions: {},
        push: false,
        migrationDir: 'src/migrations',
        prodMigrations: migrations,
      })
    : mongooseAdapter({ url: env.DATABASE_URI, ensureIndexes: true })
