import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { facets } from '../../../src/catalogue/facet.ts'
import type { CatalogueQuery } from '../../../src/catalogue/query.ts'
import { exampleContent } from './exampleContent.ts'

const catalogue = createCatalogue(exampleContent)
const statistics = catalogue.statistics()
const listed = (choices: CatalogueQuery['choices']) =>
  catalogue.query({ q: '', choices, sort: 'nyeste', page: 1, pageSize: 1 }).total

describe('the figures of the catalogue', () => {
  it.each(facets)('count under %s what the list answers for the same choice', (facet) => {
    const counts = statistics.counts(facet)
    expect(counts.length).toBeGreaterThan(0)
    for (const { value, count } of counts) expect(count).toBe(listed({ [facet]: [value] }))
  })

  it('count for every activity and target group together what the list answers for both', () => {
    const inUse = (vocabulary: 'aktiviteter' | 'malgrupper') =>
      catalogue.terms.of(vocabulary).filter(({ status }) => status === 'gjeldende')
    for (const { kode: aktivitet } of inUse('aktiviteter'))
      for (const { kode: malgruppe } of inUse('malgrupper'))
        expect(statistics.crossing(aktivitet, malgruppe)).toBe(
          listed({ aktiviteter: [aktivitet], malgrupper: [malgruppe] }),
        )
    expect(statistics.crossing('nettsted', 'barnefamilier')).toBe(2)
    expect(statistics.crossing('finnes-ikke', 'barnefamilier')).toBe(0)
  })

  it('name every term in use, also one that no entry has, with what the resources found', () => {
    const without = createCatalogue({ ...exampleContent, tiltak: [] }).statistics()
    const migrants = without.attention('malgrupper').find(({ term }) => term.kode === 'innvandrere')
    expect(migrants?.count).toBe(0)
    expect(migrants?.findings.map(({ finding }) => finding.rekruttering)).toEqual(['oversett'])
    expect(statistics.attention('bliFaktorer').map(({ term, count }) => [term.kode, count])).toEqual([
      ['bolig', 1],
      ['sosialt', 1],
    ])
  })

  it('are counted once for a catalogue, when somebody asks', () => {
    expect(catalogue.statistics()).toBe(statistics)
  })
})
