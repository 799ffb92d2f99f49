import type { ChangeStream } from 'mongodb'
import type { Payload } from 'payload'

interface Watchable {
  connection?: { watch(pipeline?: object[]): ChangeStream }
}

/**
 * Follows what other processes write, by MongoDB's change stream. SQLite has one process and needs none.
 * Answers how to stop.
 */
export function followDatabase(payload: Payload, onChange: () => void): () => Promise<void> {
  const { connection } = payload.db as Watchable
  if (payload.db.name !== 'mongoose' || !connection) return async () => undefined
  const bookkeeping = ['hendelser', 'payload-locked-documents', 'payload-preferences', 'users']
  const stream = connection.watch([{ $match: { 'ns.coll': { $nin: bookkeeping } } }])
  stream.on('change', onChange)
  stream.on('error', (error) => {
    payload.logger.warn({ msg: `Changes made by other processes are not followed: ${error.message}` })
    void stream.close()
  })
  return () => stream.close()
}
