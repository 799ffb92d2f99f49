import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Config } from 'payload'
import type { Env } from './env.ts'
import { fillInFacts } from './fillInFacts.ts'
import { fillInWorkflow } from './fillInWorkflow.ts'
import { mongodbPatience } from './mongodbPatience.ts'
import { sqliteDatabase } from './sqliteDatabase.ts'

/** The adapter for `DATABASE_URI`: MongoDB in production, SQLite in a file as the embedded default. */
export const databaseAdapter = ({ DATABASE_URI: url }: Pick<Env, 'DATABASE_URI'>): Config['db'] =>
  url.startsWith('file:')
    ? sqliteDatabase(url)
    : mongooseAdapter({
        url,
        connectOptions: mongodbPatience,
        // The collections keep the names of the design; mongoose would add an English plural s.
        autoPluralization: false,
        // Unique slugs hold from the first write.
        ensureIndexes: true,
        afterOpenConnection: async (adapter) => {
          await fillInWorkflow(adapter)
          await fillInFacts(adapter)
        },
      })
