import { createHash } from 'node:crypto'
import type { CatalogueContent } from '../content.ts'
import type { Entry } from '../entry.ts'
import type { Steps } from '../steps.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const mask = (1n << 128n) - 1n
const numberOf = (document: object): bigint => BigInt(`0x${digest(JSON.stringify(document))}`) & mask

const documentsAtOnce = 50

/** A sum over documents: the same in whatever order they come, and one document in or out costs that document. */
export function* sumOf(documents: readonly object[]): Steps<bigint> {
  let sum = 0n
  for (const [at, document] of documents.entries()) {
    sum = (sum + numberOf(document)) & mask
    if (at % documentsAtOnce === 0) yield
  }
  return sum
}

/** Lists that did not change are the same object from one content to the next. */
const sums = new WeakMap<readonly object[], bigint>()

function* rememberedSum(documents: readonly object[]): Steps<bigint> {
  const sum = sums.get(documents) ?? (yield* sumOf(documents))
  sums.set(documents, sum)
  return sum
}

/** The sum over the entries after a change. */
export function* renewSum(last: bigint, added: readonly Entry[], removed: readonly Entry[]): Steps<bigint> {
  return (last + (yield* sumOf(added)) + mask + 1n - (yield* sumOf(removed))) & mask
}

/**
 * A short hash of the content: the same in every process that holds the same documents, in whatever order. `tiltak` is
 * the sum over the entries.
 */
export function* versionOf(
  { tiltak: _, begreper, innstillinger, ...unordered }: CatalogueContent,
  tiltak: bigint,
): Steps<string> {
  // The order of terms is shown to people, so it is part of the content.
  const parts = [`tiltak ${tiltak}`, JSON.stringify([begreper, innstillinger])]
  for (const [part, documents] of Object.entries(unordered))
    parts.push(`${part} ${yield* rememberedSum(documents)}`)
  return digest(parts.join()).slice(0, 16)
}
