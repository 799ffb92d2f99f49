import fc from 'fast-check'
import type { CatalogueContent } from '../../../../src/catalogue/content.ts'
import type { Entry } from '../../../../src/catalogue/entry.ts'
import type { CatalogueQuery } from '../../../../src/catalogue/query.ts'
import { sorts } from '../../../../src/catalogue/query.ts'
import { anEntry } from '../example/make.ts'
import { terms } from '../example/terms.ts'
import { exampleContent } from '../exampleContent.ts'

const words =
  'barn barne barnefamilie barnefamiliene familie messe messer massene jobb jobbmesse nettsted nettstad Åmli steinkjer konferanse tilflytting tilflyttingsmesse'.split(
    ' ',
  )
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' '))
const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const koder = (ordliste: string) =>
  some(...terms.filter((term) => term.ordliste === ordliste).map(({ kode }) => kode))
const year = fc.option(fc.integer({ min: 2018, max: 2026 }))

const anyEntry = (slug: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      tittel: text,
      ingress: fc.option(text),
      beskrivelseTekst: text,
      malform: fc.constantFrom('nb' as const, 'nn' as const),
      aktiviteter: koder('aktiviteter'),
      malgrupper: koder('malgrupper'),
      kommuner: some('5006', '4217', '5540').map((list) => list.map((nummer) => ({ nummer, sagtSom: null }))),
      perioder: fc.array(
        fc.record({ navn: fc.constant(null), fra: year, til: year, presisering: fc.constant(null) }),
        { maxLength: 2 },
      ),
      publisert: fc.integer({ min: 10, max: 14 }).map((day) => `2026-01-${day}T12:00:00.000Z`),
    })
    .map((said) => anEntry(slug, said))

/** A catalogue, and then what it becomes as entries are changed, come and go. */
export const anyHistory: fc.Arbitrary<readonly CatalogueContent[]> = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), { minLength: 1, maxLength: 4 })
  .chain((editions) =>
    fc.tuple(
      ...editions.map((slugs) => fc.tuple(...slugs.map((slug) => anyEntry(`e${slug}`)))),
      fc.infiniteStream(fc.boolean()),
    ),
  )
  .map((drawn) => {
    const [changes, ...editions] = [drawn.at(-1), ...drawn.slice(0, -1)] as [
      Iterable<boolean>,
      ...(readonly Entry[])[],
    ]
    const isChanged = changes[Symbol.iterator]()
    const last = new Map<string, Entry>()
    return editions.map((entries) => {
      // Some entries stay the same object from one edition to the next, as they do in a release.
      const tiltak = entries.map((entry) =>
        isChanged.next().value ? entry : (last.get(entry.slug) ?? entry),
      )
      for (const entry of tiltak) last.set(entry.slug, entry)
      return { ...exampleContent, tiltak }
    })
  })

export const anyQuery: fc.Arbitrary<CatalogueQuery> = fc.record({
  q: fc.oneof(
    fc.constant(''),
    fc
      .array(fc.constantFrom(...words, 'mes', 'famili', 'konfernase', 'massen', 'ti', 'x'), { maxLength: 3 })
      .map((some) => some.join(' ')),
  ),
  choices: fc.record({
    aktiviteter: koder('aktiviteter'),
    malgrupper: fc.oneof(koder('malgrupper'), fc.constant(['ingen'])),
    kommune: some('5006', '4217', '4611'),
    periode: some('2020', '2026', 'ingen'),
  }),
  sort: fc.constantFrom(...sorts),
  page: fc.integer({ min: 1, max: 3 }),
  pageSize: fc.integer({ min: 1, max: 5 }),
})
