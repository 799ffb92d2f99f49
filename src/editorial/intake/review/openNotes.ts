import { inLanguage, type Words } from '../../../domain/language.ts'
import type { OpenRow } from '../openItems.ts'

const heading: Words = {
  nb: 'Åpent etter innlesingen:',
  nn: 'Ope etter innlesinga:',
  en: 'Open after the intake:',
}
const line: Words = { nb: 'linje', nn: 'linje', en: 'line' }

/**
 * What was still open when an entry was made, as a list for its internal notes, in the words of who made it; null when
 * nothing was.
 */
export const openNotes = (rows: readonly OpenRow[], language: string | undefined): string | null => {
  const note = ({ linje, tekst, ordliste }: OpenRow): string =>
    `– ${linje ? `${inLanguage(line, language)} ${linje}: ` : ''}«${tekst}»${ordliste ? ` (${ordliste})` : ''}`
  const open = rows.filter(({ avgjort }) => !avgjort)
  return open.length === 0 ? null : [inLanguage(heading, language), ...open.map(note)].join('\n')
}
