import type { Context, Findings } from '../context.ts'
import type { OpenItem, ReadPartner } from '../reading.ts'
import { suggestTerms } from '../suggestTerms.ts'
import { isSentence } from './isSentence.ts'
import { type SplitPartners, splitPartners } from './splitPartners.ts'

/** «Nettverk i næringslivet:» above a list: the unknown names below are businesses. */
const businesses = /næringsliv|bedrift|verksemd/i

const unknownName = (navn: string, type: string | null): SplitPartners =>
  type
    ? { partners: [{ type, navn, sikkerhet: 'similar' }], leftOver: [] }
    : { partners: [], leftOver: [navn] }

/** Reads the listed partners with their types; a name that tells no type is left open. */
export const readPartners = ({ sections, indexes }: Context): Findings<ReadPartner> => {
  const values: ReadPartner[] = []
  const open: OpenItem[] = []
  const introductions: number[] = []
  const index = indexes.partnertyper
  for (const { lines } of sections.filter(({ topic }) => topic === 'samarbeidspartnere')) {
    let below: string | null = null
    for (const [at, line] of lines.entries()) {
      if (line.form !== 'item' && line.text.endsWith(':') && lines[at + 1]) {
        below = businesses.test(line.text) ? 'enkeltbedrift' : null
        introductions.push(line.linje)
        continue
      }
      const { linje, text: tekst } = line
      // A sentence names partners; it is none.
      const { partners, leftOver } = isSentence(line)
        ? { partners: [], leftOver: [tekst] }
        : (splitPartners(tekst, index) ?? unknownName(tekst, below))
      values.push(...partners.map((partner) => ({ ...partner, linje, sagtSom: tekst })))
      for (const name of leftOver)
        open.push({ linje, tekst: name, ordliste: 'partnertyper', forslag: suggestTerms(name, index) })
    }
  }
  return { values, open, introductions }
}
