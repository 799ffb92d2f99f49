import type { PayloadRequest } from 'payload'
import type { EventVerb } from '../domain/eventVerbs.ts'

/** What a verb calls its save on the timeline, and the word that came with it. */
export interface Saying {
  handling: EventVerb
  ord?: string | null
}

/** Runs a save that the timeline tells of in the verb's own words. */
export async function saying<Result>(
  req: PayloadRequest,
  said: Saying,
  save: () => Promise<Result>,
): Promise<Result> {
  req.context.saying = said
  try {
    return await save()
  } finally {
    delete req.context.saying
  }
}

export const saidOf = (req: PayloadRequest): Saying | undefined => req.context.saying as Saying | undefined
