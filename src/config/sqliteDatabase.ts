import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { type MigrateDownArgs, type MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config, Migration } from 'payload'
import { migrations } from '../migrations/index.ts'
import { letOthersIn } from './letOthersIn.ts'
import { refreshStatistics } from './refreshStatistics.ts'
import { sqliteFile } from './sqliteFile.ts'
import { tellFailedCommits } from './tellFailedCommits.ts'
import { writeInTurns } from './writeInTurns.ts'

/** How long another process may hold the file, and how long one write of our own may hold up the next, in ms. */
const busyTimeout = 5000
const queuePatience = 10_000
/** How long statements may follow each other before visitors are let in, in ms. */
const longestStretch = 5

const committed: Migration[] = migrations.map(({ name, up, down }) => ({
  name,
  up: (args) => up(args as MigrateUpArgs),
  down: (args) => down(args as MigrateDownArgs),
}))

/** SQLite in a file, with its folder made, one writer at a time, and at every start the committed
 * migrations run and its statistics gathered. */
export const sqliteDatabase = (url: string): Config['db'] => {
  const chosen = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    wal: true,
    busyTimeout,
    transactionOptions: {},
    push: false,
    migrationDir: 'src/migrations',
  })

  return {
    ...chosen,
    init: (args) => {
      const adapter = chosen.init(args)
      const { connect, destroy } = adapter
      let close = () => {}

      adapter.connect = async (options) => {
        mkdirSync(path.dirname(sqliteFile(url) ?? '.'), { recursive: true })
        // A file that cannot be opened rejects this too, without a reason and often with nobody waiting for it.
        adapter.initializing.catch(() => undefined)
        await connect?.call(adapter, options)
        const writer = createClient({ url })
        await writer.execute(`PRAGMA busy_timeout = ${busyTimeout}`)
        letOthersIn([adapter.client, writer], longestStretch)
        writeInTurns(adapter.client, writer, queuePatience)
        tellFailedCommits(adapter)
        close = () => {
          writer.close()
          adapter.client.close()
        }
        // Payload would run them in production only.
        await adapter.migrate({ migrations: committed })
        await refreshStatistics(adapter.client, writer)
      }

      adapter.destroy = async () => {
        await destroy?.call(adapter)
        close()
        // A reload connects again, and opens its own.
        Reflect.deleteProperty(adapter, 'client')
      }
      return adapter
    },
  }
}
