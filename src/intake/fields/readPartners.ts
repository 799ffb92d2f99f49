import type { Context, Findings } from '../context.ts'
import type { OpenItem, ReadPartner } from '../reading.ts'
import { suggestTerms } from '../suggestTerms.ts'
import { isSentence } from './isSentence.ts'
import { splitPartners } from './splitPartners.ts'

/** «Nettverk i næringslivet:» above a list: the unknown names below are businesses. */
const businesses = /næringsliv|bedrift|verksemd/i

/** Reads the listed partners with their types; a name that tells no type is left open. */
export const readPartners = ({ sections, indexes }: Context): Findings<ReadPartner> => {
  const values: ReadPartner[] = []
  const open: OpenItem[] = []
  const introductions: number[] = []
  const index = indexes.partnertyper
  for (const { lines } of sections.filter(({ topic }) => topic === 'samarbeidspartnere')) {
    let below: string | null = null
    for (const [at, line] of lines.entries()) {
      if (line.form !== 'item' && line.text.endsWith(':') && lines[at + 1]?.form === 'item') {
        below = businesses.test(line.text) ? 'enkeltbedrift' : null
        introductions.push(line.linje)
        continue
      }
      const { linje, text: tekst } = line
      // A sentence names partners; it is none.
      const partners = isSentence(line) ? null : splitPartners(tekst, index)
      if (partners) values.push(...partners.map((partner) => ({ ...partner, linje, sagtSom: tekst })))
      else if (below && line.form === 'item')
        values.push({ type: below, navn: tekst, sikkerhet: 'similar', linje, sagtSom: tekst })
      else open.push({ linje, tekst, ordliste: 'partnertyper', forslag: suggestTerms(tekst, index) })
    }
  }
  return { values, open, introductions }
}
