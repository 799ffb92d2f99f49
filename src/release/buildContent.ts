import type { CatalogueContent } from '../catalogue/content.ts'
import type { Entry } from '../catalogue/entry.ts'
import type { Resource } from '../catalogue/resource.ts'
import type { Withdrawn } from '../catalogue/withdrawn.ts'
import { sortKey } from '../domain/sortKey.ts'
import { vocabularies } from '../domain/vocabulary.ts'
import { inOrder } from './inOrder.ts'
import type { Names } from './names.ts'
import { projectFylke, projectKommune, projectRegion } from './projectPlaces.ts'
import { projectRessurs } from './projectRessurs.ts'
import { projectSettings } from './projectSettings.ts'
import { projectSide } from './projectSide.ts'
import { projectTerm } from './projectTerm.ts'
import type { GroundDocuments } from './readLive.ts'
import { createMemory } from './remember.ts'

/** Resources by their years, those without one last. */
const newestFirst = ({ ar, tittel }: Resource): string => `${9999 - (ar ?? 0)} ${sortKey(tittel)}`

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

/** As `isSame`, for the first content of a process: what was kept on disk says the same in other objects. */
const saysSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  isSame(a, b) || JSON.stringify(a) === JSON.stringify(b)

/** The same lists as last time where nothing in them changed, so that what is built on them stands too. */
const withOldLists = (
  content: CatalogueContent,
  last: CatalogueContent,
  compare: typeof isSame,
): CatalogueContent => {
  const { innstillinger, tiltak, ...lists } = content
  const parts = Object.keys(lists) as (keyof typeof lists)[]
  const kept = parts.map((part) => [part, compare(lists[part], last[part]) ? last[part] : lists[part]])
  return {
    ...Object.fromEntries(kept),
    innstillinger,
    tiltak: isSame(tiltak, last.tiltak) ? last.tiltak : tiltak,
  }
}

interface Read {
  ground: GroundDocuments
  names: Names
  tiltak: readonly Entry[]
  trukket: readonly Withdrawn[]
}

/**
 * Answers how to make the published content of what is live, and nothing else; what did not change is kept. `inForce` is
 * what visitors see before the first one.
 */
export const createContentBuilder = (
  inForce: () => CatalogueContent | undefined,
): ((read: Read) => CatalogueContent) => {
  const remember = createMemory()
  let last: CatalogueContent | null = null

  return ({ ground, names, tiltak, trukket }) => {
    const projectAll = <Doc extends object, Result>(
      docs: readonly Doc[],
      project: (doc: Doc, names: Names) => Result,
    ): Result[] => docs.map((doc) => remember(doc, names, project))
    const content = {
      tiltak,
      ressurser: inOrder(projectAll(ground.ressurser, projectRessurs), newestFirst),
      begreper: vocabularies.flatMap((ordliste) =>
        projectAll(ground[ordliste], (term, known) => projectTerm(ordliste, term, known)),
      ),
      kommuner: inOrder(projectAll(ground.kommuner, projectKommune), ({ nummer }) => nummer),
      fylker: inOrder(projectAll(ground.fylker, projectFylke), ({ nummer }) => nummer),
      regioner: inOrder(projectAll(ground.regioner, projectRegion), ({ navn }) => sortKey(navn)),
      sider: projectAll(ground.sider, projectSide),
      trukket,
      innstillinger: projectSettings(ground.innstillinger),
    }
    const before = last ?? inForce()
    last = before ? withOldLists(content, before, last ? isSame : saysSame) : content
    return last
  }
}
