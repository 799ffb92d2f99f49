import type { Reading } from '../../intake/reading.ts'
import { redactFileName } from '../../intake/redactFileName.ts'

const names = {
  katalog:
    '«Katalog over tilflyttingsarbeid i distriktene», laget av Ideas2evidence og Norut for Distriktssenteret',
  bolyst: 'Distriktssenterets prosjektdatabase (Bolyst)',
} as const

/** How an entry names its source: by the origin its closing text tells, else by the document itself, without persons. */
export const sourceName = ({ opphav, source }: Pick<Reading, 'opphav' | 'source'>): string =>
  opphav ? names[opphav] : redactFileName(source)
