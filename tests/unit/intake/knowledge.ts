import { loadKnowledge } from '../../../src/cli/intake/loadKnowledge.ts'
import { readDocument } from '../../../src/intake/readDocument.ts'
import type { Reading } from '../../../src/intake/reading.ts'

export const knowledge = await loadKnowledge()

/** Reads a text as a file of its own. */
export const read = (text: string): Reading =>
  readDocument({ source: 'prove.txt', bytes: new TextEncoder().encode(text) }, knowledge)
