import type { CatalogueContent } from '../catalogue/content.ts'
import { isLive } from '../domain/liveness.ts'
import { createNames } from './names.ts'
import { projectFylke, projectKommune, projectRegion } from './projectPlaces.ts'
import { projectRessurs } from './projectRessurs.ts'
import { projectTerm } from './projectTerm.ts'
import { projectTiltak } from './projectTiltak.ts'
import type { LiveDocuments } from './readLive.ts'
import { htmlOf } from './richText.ts'

/** The published content: what is live at `now`, and nothing else. */
export function buildContent(read: LiveDocuments, now: Date): CatalogueContent {
  const live = {
    ...read,
    tiltak: read.tiltak.filter((doc) => isLive(doc, now)),
    ressurser: read.ressurser.filter((doc) => isLive(doc, now)),
    sider: read.sider.filter((doc) => isLive(doc, now)),
  }
  const names = createNames(live)
  return {
    tiltak: live.tiltak.map((doc) => projectTiltak(doc, names)),
    ressurser: live.ressurser.map((doc) => projectRessurs(doc, names)),
    begreper: live.begreper.flatMap(({ ordliste, docs }) =>
      docs.map((doc) => projectTerm(ordliste, doc, names)),
    ),
    kommuner: live.kommuner.map((doc) => projectKommune(doc, names)),
    fylker: live.fylker.map(projectFylke),
    regioner: live.regioner.map((doc) => projectRegion(doc, names)),
    sider: live.sider.map((doc) => ({
      slug: doc.slug ?? String(doc.id),
      tittel: doc.tittel,
      html: htmlOf(doc.innhold, names) ?? '',
    })),
  }
}
