import type { CatalogueContent } from '../catalogue/content.ts'
import type { Steps } from '../catalogue/steps.ts'
import { vocabularies } from '../domain/vocabulary.ts'
import type { Tiltak } from '../generated/payload-types.ts'
import { createNames, type Names } from './names.ts'
import { onlyLive } from './onlyLive.ts'
import { projectFylke, projectKommune, projectRegion } from './projectPlaces.ts'
import { projectRessurs } from './projectRessurs.ts'
import { projectSettings } from './projectSettings.ts'
import { projectSide } from './projectSide.ts'
import { projectTerm } from './projectTerm.ts'
import { projectTiltak } from './projectTiltak.ts'
import { projectWithdrawn } from './projectWithdrawn.ts'
import type { LiveDocuments } from './readLive.ts'
import { createMemory } from './remember.ts'

const isWithdrawn = ({ arbeidsflyt }: Tiltak): boolean => arbeidsflyt === 'trukketTilbake'

const documentsAtOnce = 20

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

/** The same lists as last time where nothing in them changed, so that what is built on them stands too. */
const withOldLists = (content: CatalogueContent, last: CatalogueContent | null): CatalogueContent => {
  if (!last) return content
  const { innstillinger, ...lists } = content
  const parts = Object.keys(lists) as (keyof typeof lists)[]
  const kept = parts.map((part) => [part, isSame(lists[part], last[part]) ? last[part] : lists[part]])
  return { ...Object.fromEntries(kept), innstillinger }
}

/** Answers how to make the published content of what is live at `now`, and nothing else; what did not change is kept. */
export const createContentBuilder = (): ((read: LiveDocuments, now: Date) => Steps<CatalogueContent>) => {
  const remember = createMemory()
  let last: CatalogueContent | null = null

  function* projectAll<Doc extends object, Result>(
    docs: readonly Doc[],
    names: Names,
    project: (doc: Doc, names: Names) => Result,
  ): Steps<Result[]> {
    const projected: Result[] = []
    for (const doc of docs) if (projected.push(remember(doc, names, project)) % documentsAtOnce === 0) yield
    return projected
  }

  return function* build(read, now) {
    const live = onlyLive(read, now)
    const names = createNames(live)
    const begreper = vocabularies.flatMap((ordliste) =>
      live[ordliste].map((doc) => remember(doc, names, (term, known) => projectTerm(ordliste, term, known))),
    )
    const content = {
      tiltak: yield* projectAll(live.tiltak, names, projectTiltak),
      ressurser: yield* projectAll(live.ressurser, names, projectRessurs),
      begreper,
      kommuner: yield* projectAll(live.kommuner, names, projectKommune),
      fylker: yield* projectAll(live.fylker, names, projectFylke),
      regioner: yield* projectAll(live.regioner, names, projectRegion),
      sider: yield* projectAll(live.sider, names, projectSide),
      trukket: yield* projectAll(read.tiltak.filter(isWithdrawn), names, projectWithdrawn),
      innstillinger: projectSettings(read.innstillinger),
    }
    last = withOldLists(content, last)
    return last
  }
}
