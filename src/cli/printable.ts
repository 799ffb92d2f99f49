/** A line for a terminal: signs that would move the cursor, colour or turn what follows are shown as «\ufffd». */
export const printable = (line: string): string =>
  line
    .replace(/\s+/gu, (blank) => (/^ +$/.test(blank) ? blank : ' '))
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** Lines for a terminal, each ended. */
export const printableLines = (lines: readonly string[]): string =>
  lines.map((line) => `${printable(line)}\n`).join('')
