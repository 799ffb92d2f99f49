/**
 * How values stand in a cell of what the catalogue exports, and so in what it reads: a list has one value a line, the
 * parts of a value are parted by « | ». A backslash keeps a line break or a bar that belongs to the value.
 */
const escapeSign = (sign: string): string => (sign === '\n' ? '\\n' : sign === '\r' ? '\\r' : `\\${sign}`)

export const writeValue = (text: string): string => text.replace(/[\\|\n\r]/g, escapeSign)

export const readValue = (line: string): string =>
  line.replace(/\\([\\|nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign))

export const writeParts = (parts: readonly unknown[]): string =>
  parts.map((part) => writeValue(String(part ?? ''))).join(' | ')

/** The parts of one line; empty ones are null. */
export const readParts = (line: string): readonly (string | null)[] =>
  line.split(/(?:^| )\|(?: |$)/).map((part) => readValue(part).trim() || null)
