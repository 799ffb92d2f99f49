/** A document that waits to be read. Its bytes are fetched when its turn comes, so that memory holds one at a time. */
export interface IntakeSource {
  /** The name it goes by, without folders. */
  name: string
  /** Null where it cannot be opened, or is gone since. */
  read(): Promise<Uint8Array | null>
}
