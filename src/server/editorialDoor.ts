import { databaseAnswers } from './databaseAnswers.ts'
import type { EditorialHalf } from './editorialHalf.ts'

/** `opening`: not there yet; `database-away`: there, or about to be, but without its database. */
export type DoorState = 'open' | 'opening' | 'database-away'

/** The way in to the editorial half. The public half stands beside it and never goes through it. */
export interface EditorialDoor {
  /** Null until the door is opened. */
  half(): EditorialHalf | null
  /** Asks the database each time. */
  state(): Promise<DoorState>
  /** The half waits for its database. */
  wait(): void
  open(half: EditorialHalf): void
  close(): Promise<void>
}

export function createEditorialDoor(): EditorialDoor {
  let half: EditorialHalf | null = null
  let waits = false
  return {
    half: () => half,
    state: async () => {
      if (half) return (await databaseAnswers(half.payload)) ? 'open' : 'database-away'
      return waits ? 'database-away' : 'opening'
    },
    wait: () => {
      waits = true
    },
    open: (opened) => {
      half = opened
    },
    close: async () => half?.close(),
  }
}
