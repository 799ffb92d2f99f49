import type { Catalogue } from './catalogue.ts'
import type { CatalogueContent } from './content.ts'
import { entriesWith } from './entriesWith.ts'
import { createFoundBy } from './foundBy.ts'
import { createArrangement } from './index/arrangement.ts'
import { createEntryNames } from './index/entryNames.ts'
import { createIndexer, type Indexes, totalOf } from './index/indexes.ts'
import { renewSum, versionOf } from './index/version.ts'
import { createRelations } from './relations.ts'
import { runQuery } from './runQuery.ts'
import { createSlugIndex } from './slugIndex.ts'
import { createStatistics } from './statistics/createStatistics.ts'
import type { Statistics } from './statistics/statistics.ts'
import { runAtOnce, type Steps } from './steps.ts'
import { createSurroundings, type Surroundings } from './surroundings.ts'
import { todaysChoices } from './todaysChoices.ts'

/** The catalogue that answers out of indexes. */
const answering = (
  version: string,
  content: CatalogueContent,
  indexes: Indexes,
  around: Surroundings,
): Catalogue => {
  const names = createEntryNames(indexes.segments)
  const takenDown = createSlugIndex(content.trukket)
  let counted: Statistics | undefined
  return {
    version,
    content,
    terms: around.terms,
    kommuner: around.kommuner,
    entry: names.bySlug,
    entryById: names.byId,
    withdrawn: (slug) => {
      const found = takenDown(slug)
      if (names.bySlug(slug).outcome !== 'missing' || found.outcome === 'missing') return undefined
      return found.outcome === 'found' ? found.item : found.to
    },
    entriesWith: (facet, value) => entriesWith(indexes, facet, value),
    count: (facet, value) => totalOf(indexes, facet, value),
    related: createRelations(indexes, names),
    query: (query) => runQuery({ ...query, choices: todaysChoices(query.choices, around) }, indexes),
    foundBy: (text) => createFoundBy(text, indexes, around),
    suggest: indexes.suggest,
    statistics: () => {
      counted ??= createStatistics({ content, terms: around.terms, indexes })
      return counted
    },
    resource: createSlugIndex(content.ressurser),
    fylke: around.fylke,
    findFylke: around.findFylke,
    region: around.region,
    side: (slug, malform) => {
      const editions = content.sider.filter((side) => side.slug === slug)
      return editions.find((side) => side.malform === malform) ?? editions[0]
    },
  }
}

/** Builds catalogues one after the other: what a change does not touch is taken over from the last one. */
export type CatalogueBuilder = (content: CatalogueContent) => Steps<Catalogue>

export const createCatalogueBuilder = (): CatalogueBuilder => {
  const surroundingsOf = createSurroundings()
  const arrangement = createArrangement()
  const renewIndexes = createIndexer()
  let last: { indexes: Indexes; around: Surroundings; sum: bigint } | null = null

  return function* build(content) {
    const around = surroundingsOf(content)
    const plan = yield* arrangement.plan(content.tiltak)
    yield
    const indexes = yield* renewIndexes(last, plan, content, around)
    const sum = yield* renewSum(last?.sum ?? 0n, plan.added, plan.removed)
    const version = yield* versionOf(content, sum)
    arrangement.settle(plan)
    last = { indexes, around, sum }
    return answering(version, content, indexes, around)
  }
}

/** Builds every index over the content in one go. The content must not be changed afterwards. */
export const createCatalogue = (content: CatalogueContent): Catalogue =>
  runAtOnce(createCatalogueBuilder()(content))
