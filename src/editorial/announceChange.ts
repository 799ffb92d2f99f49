import { EventEmitter } from 'node:events'

/** A saved or removed document, told to whoever follows (release). */
export interface Change {
  collection: string
  id: string
}

// Next's bundle and the server load separate copies of this module: the emitter is shared through globalThis.
const key = Symbol.for('tilflytting.changes')
const shared = globalThis as unknown as Record<symbol, EventEmitter | undefined>

const emitter = (): EventEmitter => {
  shared[key] ??= new EventEmitter().setMaxListeners(0)
  return shared[key]
}

export const announceChange = (change: Change): void => void emitter().emit('change', change)

/** Calls `listener` at every change until the returned function is called. */
export function followChanges(listener: (change: Change) => void): () => void {
  emitter().on('change', listener)
  return () => emitter().off('change', listener)
}
