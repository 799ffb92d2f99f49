import type { OpenRow } from '../openItems.ts'

const note = ({ linje, tekst, ordliste }: OpenRow): string =>
  `– ${linje ? `linje ${linje}: ` : ''}«${tekst}»${ordliste ? ` (${ordliste})` : ''}`

/** What was still open when an entry was made, as a list for its internal notes; null when nothing was. */
export const openNotes = (rows: readonly OpenRow[]): string | null => {
  const open = rows.filter(({ avgjort }) => !avgjort)
  return open.length === 0 ? null : ['Åpent etter innlesingen:', ...open.map(note)].join('\n')
}
