import { AppError } from '../domain/appError.ts'
import { type CatalogueContent, emptyContent } from './content.ts'

/** Raised whenever the shape of the content changes, so that an old snapshot is built anew and not misread. */
const format = 4

const documentsAtOnce = 20

/** The content as JSON text, to keep on disk: in pieces, so that a large one can be written between visitors. */
export function* serialise(content: CatalogueContent): Generator<string> {
  const { innstillinger, ...lists } = content
  yield `{"format":${format},"content":{"innstillinger":${JSON.stringify(innstillinger)}`
  for (const [part, documents] of Object.entries(lists)) {
    yield `,${JSON.stringify(part)}:[`
    for (let at = 0; at < documents.length; at += documentsAtOnce) {
      const some = documents
        .slice(at, at + documentsAtOnce)
        .map((document: object) => JSON.stringify(document))
      yield `${at > 0 ? ',' : ''}${some.join(',')}`
    }
    yield ']'
  }
  yield '}}'
}

const isContent = (value: unknown): value is CatalogueContent =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(emptyContent).every(([part, empty]) => {
    const found = (value as Record<string, unknown>)[part]
    return typeof found === 'object' && found !== null && Array.isArray(found) === Array.isArray(empty)
  })

/** Reads what `serialise` wrote. Throws `unprocessable` for anything else: cut off, foreign or of another format. */
export const deserialise = (text: string): CatalogueContent => {
  let snapshot: { format?: unknown; content?: unknown } | null
  try {
    snapshot = JSON.parse(text)
  } catch (cause) {
    throw new AppError('unprocessable', 'The catalogue snapshot is not JSON', {}, { cause })
  }
  if (snapshot?.format !== format || !isContent(snapshot.content))
    throw new AppError('unprocessable', `The catalogue snapshot is not of format ${format}`)
  return snapshot.content
}
