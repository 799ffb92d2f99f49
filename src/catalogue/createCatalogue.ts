import type { Catalogue } from './catalogue.ts'
import type { CatalogueContent } from './content.ts'
import type { Entry } from './entry.ts'
import { forEachFacet } from './facet.ts'
import { createFacetIndex } from './facetIndex.ts'
import { facetValues } from './facetValues.ts'
import { createKommuneIndex } from './kommuneIndex.ts'
import { createOrder } from './order.ts'
import { placeNames } from './placeNames.ts'
import { createRelations } from './relations.ts'
import { runQuery } from './runQuery.ts'
import { searchTexts } from './searchTexts.ts'
import { createSlugIndex } from './slugIndex.ts'
import { createTerms } from './terms.ts'
import { createTextIndex } from './textIndex.ts'
import { todaysChoices } from './todaysChoices.ts'
import { versionOf } from './versionOf.ts'

const bySlug = <T extends { slug: string }>(items: readonly T[]) => {
  const index = new Map(items.map((item) => [item.slug, item]))
  return (slug: string): T | undefined => index.get(slug)
}

/** Builds every index over the content. The content must not be changed afterwards. */
export const createCatalogue = (content: CatalogueContent): Catalogue => {
  const entries = content.tiltak
  const terms = createTerms(content.begreper)
  const kommuner = createKommuneIndex(content.kommuner)
  const region = bySlug(content.regioner)
  const fylker = new Map(content.fylker.map((fylke) => [fylke.nummer, fylke]))
  const fylkeNames = (number: string) => {
    const fylke = fylker.get(number)
    return fylke ? placeNames(fylke) : []
  }

  const around = { terms, kommuner, region, fylkeNames }
  const values = entries.map((entry) => facetValues(entry, around))
  const facet = forEachFacet((name) => createFacetIndex(values.map((of) => of[name])))
  const text = createTextIndex(values.map((of, at) => searchTexts(entries[at] as Entry, of, around)))
  const indexes = { size: entries.length, text, facet }
  const order = createOrder(entries)
  const rank = new Map(order.nyeste.map((position, at) => [position, at]))
  const entry = createSlugIndex(entries)
  const byId = new Map(entries.map((item) => [item.id, item]))

  return {
    version: versionOf(content),
    content,
    terms,
    kommuner,
    entry,
    entryById: (id) => byId.get(id),
    entriesWith: (name, value) =>
      [...facet[name].entriesWith(value)]
        .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
        .flatMap((position) => entries[position] ?? []),
    related: createRelations(entries, entry, facet),
    query: (query) =>
      runQuery({ ...query, choices: todaysChoices(query.choices, around) }, { entries, indexes, order }),
    resource: bySlug(content.ressurser),
    fylke: (number) => fylker.get(number),
    region,
    side: bySlug(content.sider),
  }
}
