import { loadKnowledge } from '../../../src/cli/intake/loadKnowledge.ts'
import { createReader } from '../../../src/intake/createReader.ts'
import type { Reading } from '../../../src/intake/reading.ts'

export const knowledge = await loadKnowledge()

export const reader = createReader(knowledge)

/** Reads a text as a file of its own. */
export const read = (text: string): Reading =>
  reader({ source: 'prove.txt', bytes: new TextEncoder().encode(text) })
