/** A finished answer, before it is packed for the wire. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
  /** May be given again to anyone who asks for the same address while the catalogue stays the same. */
  repeatable: boolean
}

/** Browsers keep a copy and ask whether it still holds, so a change shows at once. */
export const revalidated = 'public, max-age=0, must-revalidate'
