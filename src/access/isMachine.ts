import type { PayloadRequest } from 'payload'

/** Whether whoever asks is a program with an API key; Payload notes on the user how they came in. */
export const isMachine = (req: Pick<PayloadRequest, 'user'>): boolean =>
  (req.user as { _strategy?: string } | null)?._strategy === 'api-key'
