import { decode } from './decode.ts'
import type { IntakeIssue } from './reading.ts'
import { type Line, longestLine, splitLines } from './splitLines.ts'

/** Larger files are refused: the longest entry known is under 4 kB. */
const mostBytes = 10_000_000

export interface DocumentLines {
  lines: readonly Line[]
  issues: readonly IntakeIssue[]
}

const refused = (code: IntakeIssue['code'], facts: IntakeIssue['facts'] = {}): DocumentLines => ({
  lines: [],
  issues: [{ code, place: null, facts }],
})

/** Files that other readers are for, told by their first bytes. */
const signatures: readonly (readonly [format: string, start: string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
]

const formatOf = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find(([, mark]) => start.startsWith(mark))?.[0] ?? null
}

/** The lines of a plain text or Markdown file; other formats, oversize and binary files are refused with an issue. */
export const toLines = (bytes: Uint8Array): DocumentLines => {
  if (bytes.length > mostBytes) return refused('document-too-large', { bytes: bytes.length, most: mostBytes })
  const format = formatOf(bytes)
  if (format) return refused('document-unsupported', { format })
  const text = decode(bytes)
  if (text === null) return refused('document-binary')
  if (text.trim() === '') return refused('document-empty')
  const lines = splitLines(text)
  const issues = lines
    .filter(({ form }) => form === 'unread')
    .map(
      ({ linje }): IntakeIssue => ({
        code: 'line-too-long',
        place: String(linje),
        facts: { most: longestLine },
      }),
    )
  return { lines, issues }
}
