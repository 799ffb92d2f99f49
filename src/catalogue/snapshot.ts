import { createHash } from 'node:crypto'
import { AppError } from '../domain/appError.ts'
import { type CatalogueContent, emptyContent } from './content.ts'
import type { Settings } from './settings.ts'

/** Raised whenever the shape of the content changes, so that an old snapshot is built anew and not misread. */
const format = 6

const documentsAtOnce = 20

/**
 * The content as text to keep on disk: a line for each document, and a last one that tells a whole file from a part. Comes
 * in pieces, so that a large one can be written between visitors.
 */
export function* serialise(content: CatalogueContent): Generator<string> {
  const hash = createHash('sha256')
  const { innstillinger, ...lists } = content
  const piece = (lines: readonly unknown[]): string => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    hash.update(text)
    return text
  }
  yield piece([
    ['format', format],
    ['innstillinger', innstillinger],
  ])
  for (const [part, documents] of Object.entries(lists))
    for (let at = 0; at < documents.length; at += documentsAtOnce)
      yield piece(documents.slice(at, at + documentsAtOnce).map((document) => [part, document]))
  yield `${JSON.stringify(['slutt', hash.digest('hex')])}\n`
}

/** Takes the lines that `serialise` wrote, one after the other. */
export interface SnapshotReader {
  take(line: string): void
  /** Throws `unprocessable` for anything but a whole snapshot: cut off, altered, foreign or of another format. */
  content(): CatalogueContent
}

const foreign = (cause?: unknown): AppError =>
  new AppError(
    'unprocessable',
    `The catalogue snapshot is not a whole one of format ${format}`,
    {},
    { cause },
  )

type Lists = Record<string, object[]>

export const createSnapshotReader = (): SnapshotReader => {
  const { innstillinger: _, ...empty } = emptyContent
  const lists: Lists = Object.fromEntries(Object.keys(empty).map((part) => [part, []]))
  const hash = createHash('sha256')
  let innstillinger: Settings | undefined
  let isRightFormat = false
  let isWhole = false

  const takePart = (part: unknown, value: unknown): void => {
    if (part === 'slutt') {
      if (value !== hash.digest('hex')) throw foreign()
      isWhole = true
    } else if (part === 'format') isRightFormat = value === format
    else if (part === 'innstillinger') innstillinger = value as Settings
    else {
      const list = lists[String(part)]
      if (!list) throw foreign()
      list.push(value as object)
    }
  }

  return {
    take: (line) => {
      if (isWhole) throw foreign()
      try {
        const [part, value] = JSON.parse(line)
        takePart(part, value)
        // Of a foreign file no more than the first line is read.
        if (!isRightFormat) throw foreign()
      } catch (cause) {
        throw cause instanceof AppError ? cause : foreign(cause)
      }
      if (!isWhole) hash.update(`${line}\n`)
    },
    content: () => {
      if (!isWhole || !innstillinger) throw foreign()
      return { ...(lists as unknown as Omit<CatalogueContent, 'innstillinger'>), innstillinger }
    },
  }
}
