import type { RunDocument } from './readSources.ts'

/** Documents that share a transaction, and characters of text after which no more join them. */
const most = { documents: 20, characters: 500_000 }

const sizeOf = (document: RunDocument): number => ('read' in document ? document.read.text.length : 0)

/** Gathers documents into batches, small enough to be held in memory and written without keeping others waiting. */
export async function* inBatches(documents: AsyncIterable<RunDocument>): AsyncGenerator<RunDocument[]> {
  let batch: RunDocument[] = []
  let characters = 0
  for await (const document of documents) {
    batch.push(document)
    characters += sizeOf(document)
    if (batch.length < most.documents && characters < most.characters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
