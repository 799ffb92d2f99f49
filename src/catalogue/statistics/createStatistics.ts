import type { CatalogueContent } from '../content.ts'
import type { Facet } from '../facet.ts'
import type { FacetIndex } from '../facetIndex.ts'
import type { Terms } from '../terms.ts'
import { countCrossings } from './countCrossings.ts'
import type { AttendedVocabulary, Statistics } from './statistics.ts'
import type { TermAttention } from './termAttention.ts'

interface Counted {
  content: CatalogueContent
  terms: Terms
  facet: Record<Facet, FacetIndex>
}

const attentionOf = (vocabulary: AttendedVocabulary, { content, terms, facet }: Counted) => {
  const findings = content.ressurser.flatMap((resource) =>
    resource.funn.map((finding) => ({ resource, finding })),
  )
  return terms
    .of(vocabulary)
    .filter(({ status }) => status === 'gjeldende')
    .map((term): TermAttention => {
      const speaksOfIt = ({ finding }: (typeof findings)[number]) =>
        finding[vocabulary].some((kode) => terms.find(vocabulary, kode) === term)
      return {
        term,
        count: facet[vocabulary].entriesWith(term.kode).length,
        findings: findings.filter(speaksOfIt),
      }
    })
}

/** The figures of a catalogue, from indexes that it has already: nothing reads an entry. */
export const createStatistics = (counted: Counted): Statistics => {
  const { content, facet } = counted
  const attention = {
    malgrupper: attentionOf('malgrupper', counted),
    bliFaktorer: attentionOf('bliFaktorer', counted),
  }
  return {
    total: content.tiltak.length,
    counts: (name) =>
      facet[name].values
        .map((value) => ({ value, count: facet[name].entriesWith(value).length }))
        .sort((a, b) => b.count - a.count),
    crossing: countCrossings(facet.aktiviteter, facet.malgrupper, content.tiltak.length),
    attention: (vocabulary) => attention[vocabulary],
  }
}
