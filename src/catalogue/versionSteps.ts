import { createHash } from 'node:crypto'
import type { CatalogueContent } from './content.ts'
import type { Steps } from './steps.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

// Documents never change after they are handed over, so a digest is made once for each.
const known = new WeakMap<object, string>()

const digestOf = (document: object): string => {
  const found = known.get(document) ?? digest(JSON.stringify(document))
  known.set(document, found)
  return found
}

function* digestsOf(documents: readonly object[]): Steps<string[]> {
  const digests: string[] = []
  for (const document of documents) {
    digests.push(digestOf(document))
    if (digests.length % 100 === 0) yield
  }
  return digests
}

/** A short hash of the content: the same in every process that holds the same documents, in whatever order. */
export function* versionSteps(content: CatalogueContent): Steps<string> {
  const { begreper, innstillinger, ...unordered } = content
  const documents = yield* digestsOf(Object.values(unordered).flat())
  // The order of terms is shown to people, so it is part of the content.
  const ordered = yield* digestsOf([...begreper, innstillinger])
  return digest([...documents.sort(), ...ordered].join()).slice(0, 16)
}
