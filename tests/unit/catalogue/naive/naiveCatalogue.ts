import type { CatalogueContent } from '../../../../src/catalogue/content.ts'
import type { Entry } from '../../../../src/catalogue/entry.ts'
import { type Facet, facets, forEachFacet } from '../../../../src/catalogue/facet.ts'
import { facetValues } from '../../../../src/catalogue/facetValues.ts'
import type { CatalogueQuery, CatalogueResult } from '../../../../src/catalogue/query.ts'
import { labelsOf, labelWeight } from '../../../../src/catalogue/search/labelsOf.ts'
import { ownTexts } from '../../../../src/catalogue/search/ownTexts.ts'
import { stem } from '../../../../src/catalogue/search/stem.ts'
import { wordsOf } from '../../../../src/catalogue/search/wordsOf.ts'
import { createSurroundings } from '../../../../src/catalogue/surroundings.ts'
import { closestMatches } from '../../../../src/domain/closestMatches.ts'
import { sortKey } from '../../../../src/domain/sortKey.ts'

/** What the index must answer, said the slow and obvious way: every entry read anew for every question. */
export const naiveQuery = (
  content: CatalogueContent,
  { q, choices, sort, page, pageSize }: CatalogueQuery,
): CatalogueResult => {
  const around = createSurroundings()(content)
  const rows = content.tiltak.map((entry) => {
    const values = facetValues(entry, around)
    const labels = facets.flatMap((facet) =>
      values[facet].flatMap((value) =>
        labelsOf(facet, value, around).map((text) => ({ text, weight: labelWeight })),
      ),
    )
    const words = new Map<string, number>()
    for (const { text, weight } of [...ownTexts(entry), ...labels])
      for (const word of wordsOf(text)) words.set(word, Math.max(weight, words.get(word) ?? 0))
    return { entry, values, words }
  })

  const used = new Set(rows.flatMap(({ words }) => [...words.keys()]))
  const isWord = (text: string) => used.has(text) || [...used].some((word) => stem(word) === stem(text))
  const isFront = (text: string) => isWord(text) || (/[se]$/.test(text) && isWord(text.slice(0, -1)))
  const isMadeWith = (word: string, part: string) => {
    const at = word.lastIndexOf(part)
    return part.length >= 3 && at >= 3 && word.length - at - part.length <= 4 && isFront(word.slice(0, at))
  }
  const worth = (asked: string, word: string): number => {
    if (word === asked) return 8
    if (stem(word) === stem(asked)) return 6
    if (asked.length >= 2 && word.startsWith(asked)) return 4
    return isMadeWith(word, stem(asked)) ? 3 : 0
  }
  const worths = [...new Set(wordsOf(q))].map((asked) => {
    const known = new Map(
      [...used].map((word) => [word, worth(asked, word)] as const).filter(([, n]) => n > 0),
    )
    return known.size > 0 ? known : new Map(closestMatches(asked, used).map((word) => [word, 2] as const))
  })
  const score = (words: ReadonlyMap<string, number>): number => {
    const each = worths.map((known) =>
      Math.max(0, ...[...words].map(([word, weight]) => weight * (known.get(word) ?? 0))),
    )
    return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one, 0)
  }

  const scored = rows.map((row) => ({ ...row, score: worths.length > 0 ? score(row.words) : 1 }))
  const meets = ({ values, score: own }: (typeof scored)[number], but?: Facet) =>
    own > 0 &&
    facets.every((facet) => {
      const chosen = choices[facet] ?? []
      return facet === but || chosen.length === 0 || chosen.some((value) => values[facet].includes(value))
    })
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
  const latest = ({ perioder }: Entry) => Math.max(0, ...perioder.map(({ fra, til }) => fra ?? til ?? 0))
  const by: Record<
    CatalogueQuery['sort'],
    (a: (typeof scored)[number], b: (typeof scored)[number]) => number
  > = {
    tittel: (a, b) => compare(sortKey(a.entry.tittel), sortKey(b.entry.tittel)),
    nyeste: (a, b) => compare(b.entry.publisert, a.entry.publisert),
    periode: (a, b) => latest(b.entry) - latest(a.entry),
    relevans: (a, b) => b.score - a.score || compare(b.entry.publisert, a.entry.publisert),
  }
  const found = scored
    .filter((row) => meets(row))
    .sort((a, b) => by[sort](a, b) || compare(a.entry.slug, b.entry.slug))

  return {
    total: found.length,
    entries: found.slice((page - 1) * pageSize, page * pageSize).map(({ entry }) => entry),
    facets: forEachFacet((facet) => {
      const inUse = new Set(rows.flatMap(({ values }) => values[facet]))
      const chosen = choices[facet] ?? []
      return [...[...inUse].sort(), ...chosen.filter((value) => !inUse.has(value))].map((value) => ({
        value,
        count: scored.filter((row) => meets(row, facet) && row.values[facet].includes(value)).length,
        chosen: chosen.includes(value),
      }))
    }),
  }
}
