import type { PayloadRequest } from 'payload'

/** How a document is being saved; Payload tells its later hooks nothing of it. */
export interface HowSaved {
  /** Beside the live document, which stays as it is. */
  draft: boolean
  /** Many documents at once, none of them seen by the sender. */
  bulk: boolean
  /** An earlier version, brought back. */
  restoring: boolean
}

const key = (collection: string): string => `howSaved:${collection}`

export const noteHow = (req: PayloadRequest, collection: string, how: HowSaved): void => {
  req.context[key(collection)] = how
}

export const howSaved = (req: PayloadRequest, collection: string): HowSaved =>
  (req.context[key(collection)] as HowSaved | undefined) ?? { draft: false, bulk: false, restoring: false }
