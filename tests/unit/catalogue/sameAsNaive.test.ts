import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalogue, createCatalogueBuilder } from '../../../src/catalogue/createCatalogue.ts'
import { runAtOnce } from '../../../src/catalogue/steps.ts'
import { createSurroundings } from '../../../src/catalogue/surroundings.ts'
import { todaysChoices } from '../../../src/catalogue/todaysChoices.ts'
import { anyHistory, anyQuery } from './naive/anyCatalogue.ts'
import { naiveQuery } from './naive/naiveCatalogue.ts'

describe('the index', () => {
  it('answers as reading every entry would, after whatever changes', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(anyQuery, { minLength: 1, maxLength: 5 }), (history, queries) => {
        const build = createCatalogueBuilder()
        for (const content of history) {
          const catalogue = runAtOnce(build(content))
          expect(catalogue.version).toBe(createCatalogue(content).version)
          for (const query of queries) {
            const choices = todaysChoices(query.choices, createSurroundings()(content))
            expect(catalogue.query(query)).toEqual(naiveQuery(content, { ...query, choices }))
          }
          for (const entry of content.tiltak) {
            expect(catalogue.entry(entry.slug)).toEqual({ outcome: 'found', item: entry })
            expect(catalogue.entryById(entry.id)).toBe(entry)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
