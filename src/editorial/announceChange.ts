import { EventEmitter } from 'node:events'
import type { PayloadRequest } from 'payload'

/** A saved or removed document, told to whoever follows (release). */
export interface Change {
  collection: string
  id: string
}

interface Announcer {
  emitter: EventEmitter
  /** Changes of transactions that are still open. */
  waiting: Map<number | string, Change[]>
}

// Next's bundle and the server load separate copies of this module: the announcer is shared through globalThis.
const key = Symbol.for('tilflytting.changes')
const shared = globalThis as unknown as Record<symbol, Announcer | undefined>

const announcer = (): Announcer => {
  shared[key] ??= { emitter: new EventEmitter().setMaxListeners(0), waiting: new Map() }
  return shared[key]
}

const tell = (change: Change): void => void announcer().emitter.emit('change', change)

/** Tells of a change: at once, or when the transaction it belongs to is committed (`announceAtCommit`). */
export async function announceChange(
  req: Pick<PayloadRequest, 'transactionID'>,
  change: Change,
): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) return tell(change)
  const { waiting } = announcer()
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), change])
}

/** The transaction is over: its changes are told if it was committed, and forgotten if not. */
export function settleChanges(transaction: number | string, committed: boolean): void {
  const { waiting } = announcer()
  const changes = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  if (committed) for (const change of changes) tell(change)
}

/** Calls `listener` at every change until the returned function is called. */
export function followChanges(listener: (change: Change) => void): () => void {
  const { emitter } = announcer()
  emitter.on('change', listener)
  return () => emitter.off('change', listener)
}
