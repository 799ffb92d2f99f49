import { createAnalyser } from './analyseEntries.ts'
import type { Catalogue } from './catalogue.ts'
import type { CatalogueContent } from './content.ts'
import { forEachFacet } from './facet.ts'
import { createFacetIndex } from './facetIndex.ts'
import { createOrder } from './order.ts'
import { createRelations } from './relations.ts'
import { runQuery } from './runQuery.ts'
import { createLexicon } from './search/lexicon.ts'
import { collectPostings } from './search/postings.ts'
import { createTextIndex } from './search/textIndex.ts'
import { createWordFinders } from './search/wordFinder.ts'
import { createSlugIndex } from './slugIndex.ts'
import { createStatistics } from './statistics/createStatistics.ts'
import type { Statistics } from './statistics/statistics.ts'
import { runAtOnce, type Steps } from './steps.ts'
import { createSuggester } from './suggest/createSuggester.ts'
import { createSurroundings } from './surroundings.ts'
import { todaysChoices } from './todaysChoices.ts'
import { versionSteps } from './versionSteps.ts'

const bySlug = <T extends { slug: string }>(items: readonly T[]) => {
  const index = new Map(items.map((item) => [item.slug, item]))
  return (slug: string): T | undefined => index.get(slug)
}

/** Builds catalogues one after the other; what an entry says is read once, however many builds it lives through. */
export const createCatalogueBuilder = (): ((content: CatalogueContent) => Steps<Catalogue>) => {
  const lexicon = createLexicon()
  const analyseEntries = createAnalyser(lexicon)
  const surroundingsOf = createSurroundings()
  const finderFor = createWordFinders(lexicon)
  const buildSuggest = createSuggester(lexicon, finderFor)

  return function* build(content) {
    const entries = content.tiltak
    const around = surroundingsOf(content)
    const analyses = yield* analyseEntries(entries, around)
    const postings = yield* collectPostings(
      analyses.map(({ words }) => words),
      lexicon.size,
    )
    const text = createTextIndex(entries.length, postings, finderFor(postings))
    yield
    const facet = forEachFacet((name) => createFacetIndex(analyses.map(({ values }) => values[name])))
    const suggest = yield* buildSuggest(content, (name, value) => facet[name].entriesWith(value).length)
    yield
    const order = createOrder(entries)
    yield
    const version = yield* versionSteps(content)
    const indexes = { size: entries.length, text, facet }
    const rank = new Map(order.nyeste.map((position, at) => [position, at]))
    const entry = createSlugIndex(entries)
    const byId = new Map(entries.map((item) => [item.id, item]))
    let counted: Statistics | undefined
    const takenDown = createSlugIndex(content.trukket)

    return {
      version,
      content,
      terms: around.terms,
      kommuner: around.kommuner,
      entry,
      entryById: (id) => byId.get(id),
      withdrawn: (slug) => {
        const found = takenDown(slug)
        if (entry(slug).outcome !== 'missing' || found.outcome === 'missing') return undefined
        return found.outcome === 'found' ? found.item : found.to
      },
      entriesWith: (name, value) =>
        [...facet[name].entriesWith(value)]
          .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
          .flatMap((position) => entries[position] ?? []),
      related: createRelations(entries, entry, facet),
      query: (query) =>
        runQuery({ ...query, choices: todaysChoices(query.choices, around) }, { entries, indexes, order }),
      suggest,
      statistics: () => {
        counted ??= createStatistics({ content, terms: around.terms, facet })
        return counted
      },
      resource: bySlug(content.ressurser),
      fylke: around.fylke,
      findFylke: around.findFylke,
      region: around.region,
      side: (slug, malform) => {
        const editions = content.sider.filter((side) => side.slug === slug)
        return editions.find((side) => side.malform === malform) ?? editions[0]
      },
    }
  }
}

/** Builds every index over the content in one go. The content must not be changed afterwards. */
export const createCatalogue = (content: CatalogueContent): Catalogue =>
  runAtOnce(createCatalogueBuilder()(content))
