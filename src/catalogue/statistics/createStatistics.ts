import type { CatalogueContent } from '../content.ts'
import { type Indexes, totalOf } from '../index/indexes.ts'
import type { Terms } from '../terms.ts'
import { countCrossings } from './countCrossings.ts'
import type { AttendedVocabulary, Statistics } from './statistics.ts'
import type { TermAttention } from './termAttention.ts'

interface Counted {
  content: CatalogueContent
  terms: Terms
  indexes: Indexes
}

const attentionOf = (vocabulary: AttendedVocabulary, { content, terms, indexes }: Counted) => {
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
        count: totalOf(indexes, vocabulary, term.kode),
        findings: findings.filter(speaksOfIt),
      }
    })
}

/** The figures of a catalogue, from indexes that it has already: nothing reads an entry. */
export const createStatistics = (counted: Counted): Statistics => {
  const { content, indexes } = counted
  const attention = {
    malgrupper: attentionOf('malgrupper', counted),
    bliFaktorer: attentionOf('bliFaktorer', counted),
  }
  return {
    total: content.tiltak.length,
    counts: (name) =>
      indexes.values[name]
        .map(({ value, number }) => ({ value, count: indexes.totals[number] ?? 0 }))
        .sort((a, b) => b.count - a.count),
    crossing: countCrossings(indexes, 'aktiviteter', 'malgrupper'),
    attention: (vocabulary) => attention[vocabulary],
  }
}
