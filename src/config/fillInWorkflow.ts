import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Where entries and their versions keep the field. */
const places = [
  { collection: 'tiltak', at: '' },
  { collection: '_tiltak_versions', at: 'version.' },
] as const

/**
 * Entries of before the workflow get the state they are in: public, or being written. On SQLite a migration does the
 * same. Changes nothing where nothing is missing.
 */
export async function fillInWorkflow({ connection }: Pick<MongooseAdapter, 'connection'>): Promise<void> {
  for (const { collection, at } of places) {
    const missing = { [`${at}arbeidsflyt`]: null }
    const write = (published: object, arbeidsflyt: string) =>
      connection
        .collection(collection)
        .updateMany(
          { ...missing, [`${at}_status`]: published },
          { $set: { [`${at}arbeidsflyt`]: arbeidsflyt } },
        )
    await write({ $eq: 'published' }, 'publisert')
    await write({ $ne: 'published' }, 'kladd')
  }
}
