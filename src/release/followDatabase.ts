import type { ChangeStream } from 'mongodb'
import type { Payload } from 'payload'

interface Watchable {
  connection?: { readyState: number; watch(pipeline?: object[]): ChangeStream }
}

/** As mongoose counts. */
const connected = 1
const pause = 1000
const bookkeeping = ['hendelser', 'payload-locked-documents', 'payload-preferences', 'users']

/**
 * Follows what other processes write, by MongoDB's change stream. When the database has been away it is followed
 * anew, and `onChange` is called for what was missed. SQLite has one process and needs none.
 * Answers how to stop.
 */
export function followDatabase(payload: Payload, onChange: () => void): () => Promise<void> {
  const { connection } = payload.db as Watchable
  if (payload.db.name !== 'mongoose' || !connection) return async () => undefined
  let stream: ChangeStream
  let waiting: NodeJS.Timeout | undefined

  const follow = (): void => {
    stream = connection.watch([{ $match: { 'ns.coll': { $nin: bookkeeping } } }])
    stream.on('change', onChange)
    stream.once('error', (error) => {
      payload.logger.warn({ msg: `Changes made by other processes are not followed: ${error.message}` })
      void stream.close()
      waiting = setTimeout(followAgain, pause)
    })
  }

  const followAgain = (): void => {
    if (connection.readyState === connected) {
      follow()
      onChange()
    } else waiting = setTimeout(followAgain, pause)
  }

  follow()
  return async () => {
    clearTimeout(waiting)
    await stream.close()
  }
}
