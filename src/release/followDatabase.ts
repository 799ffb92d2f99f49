import type { ChangeStream, ChangeStreamDocument } from 'mongodb'
import type { Payload } from 'payload'
import type { Reported } from './liveReader.ts'

interface Watchable {
  connection?: { readyState: number; watch(pipeline?: object[]): ChangeStream }
}

/** As mongoose counts. */
const connected = 1
const pause = 1000
const bookkeeping = ['hendelser', 'payload-locked-documents', 'payload-preferences', 'users']

/** What a change in the database is to the reader: a document, or anything at all. */
const reported = (event: ChangeStreamDocument): Reported =>
  'documentKey' in event && 'ns' in event && 'coll' in event.ns
    ? { collection: event.ns.coll, id: String(event.documentKey._id) }
    : null

/**
 * Follows what other processes write, by MongoDB's change stream. When the database has been away it is followed
 * anew, and `onChange` is told null for what was missed. SQLite has one process and needs none.
 * Answers how to stop.
 */
export function followDatabase(payload: Payload, onChange: (change: Reported) => void): () => Promise<void> {
  const { connection } = payload.db as Watchable
  if (payload.db.name !== 'mongoose' || !connection) return async () => undefined
  let stream: ChangeStream
  let waiting: NodeJS.Timeout | undefined

  const follow = (): void => {
    stream = connection.watch([{ $match: { 'ns.coll': { $nin: bookkeeping } } }])
    stream.on('change', (event) => onChange(reported(event)))
    stream.once('error', (error) => {
      payload.logger.warn({ msg: `Changes made by other processes are not followed: ${error.message}` })
      void stream.close()
      waiting = setTimeout(followAgain, pause)
    })
  }

  const followAgain = (): void => {
    if (connection.readyState === connected) {
      follow()
      onChange(null)
    } else waiting = setTimeout(followAgain, pause)
  }

  follow()
  return async () => {
    clearTimeout(waiting)
    await stream.close()
  }
}
