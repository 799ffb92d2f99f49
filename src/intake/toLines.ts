import { kindOf } from './formats/kindOf.ts'
import { limits } from './formats/limits.ts'
import type { IntakeIssue } from './reading.ts'
import { type Line, longestLine, splitLines } from './splitLines.ts'

export interface DocumentLines {
  lines: readonly Line[]
  issues: readonly IntakeIssue[]
}

const refused = (code: IntakeIssue['code'], facts: IntakeIssue['facts'] = {}): DocumentLines => ({
  lines: [],
  issues: [{ code, place: null, facts }],
})

/** The lines of a text; one that is empty or too long is refused with an issue. */
export const textLines = (text: string, issues: readonly IntakeIssue[] = []): DocumentLines => {
  if (text.length > limits.textCharacters)
    return refused('document-too-long', { most: limits.textCharacters })
  if (text.trim() === '') return issues.length > 0 ? { lines: [], issues } : refused('document-empty')
  const lines = splitLines(text)
  const unread = lines
    .filter(({ form }) => form === 'unread')
    .map(
      ({ linje }): IntakeIssue => ({
        code: 'line-too-long',
        place: String(linje),
        facts: { most: longestLine },
      }),
    )
  return { lines, issues: [...issues, ...unread] }
}

/** The lines of a plain text or Markdown file; other formats, oversize and binary files are refused with an issue. */
export const toLines = (bytes: Uint8Array): DocumentLines => {
  if (bytes.length > limits.fileBytes)
    return refused('document-too-large', { bytes: bytes.length, most: limits.fileBytes })
  const file = kindOf(bytes, '')
  if ('text' in file) return textLines(file.text)
  if (file.kind === 'empty') return refused('document-empty')
  return file.kind === 'binary'
    ? refused('document-binary')
    : refused('document-unsupported', { format: file.kind === 'other' ? file.format : file.kind })
}
