import { AppError } from '../domain/appError.ts'
import { type CatalogueContent, emptyContent } from './content.ts'

/** Raised whenever the shape of the content changes, so that an old snapshot is built anew and not misread. */
const format = 2

/** The content as one JSON text, to keep on disk. */
export const serialise = (content: CatalogueContent): string => JSON.stringify({ format, content })

const isContent = (value: unknown): value is CatalogueContent =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(emptyContent).every((part) => Array.isArray((value as Record<string, unknown>)[part]))

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
