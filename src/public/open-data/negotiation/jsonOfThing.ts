import { showFylke, showRegion } from '../../api/areaHandlers.ts'
import { showKommune } from '../../api/kommuneHandlers.ts'
import { showResource } from '../../api/resourceHandlers.ts'
import { showTiltak } from '../../api/tiltakHandlers.ts'
import { listVocabularies, showTerm, showVocabulary } from '../../api/vocabularyHandlers.ts'
import type { Half } from '../../half.ts'
import type { Handler } from '../../http/respond.ts'
import { dataAsJson } from './dataAsJson.ts'
import type { Thing } from './thing.ts'

/** A thing as JSON is what `/v1` answers, and so are the problems of one that is not there. */
export const jsonOfThing = (half: Half): ((thing: Thing) => Handler) => {
  const show = {
    tiltak: showTiltak(half),
    kommuner: showKommune(half),
    fylker: showFylke(half),
    regioner: showRegion(half),
    ressurser: showResource(half),
    ordlister: listVocabularies(half),
    ordliste: showVocabulary(half),
    begrep: showTerm(half),
  }
  const paramsOf = (thing: Thing): Record<string, string> => {
    if ('key' in thing) return { slug: thing.key, nummer: thing.key }
    if (!('vocabulary' in thing)) return {}
    return { ordliste: thing.vocabulary, ...('kode' in thing ? { kode: thing.kode } : {}) }
  }
  return (thing) => (request, catalogue) => {
    // What stands behind the question mark of a page (where someone came from) is no matter of the data.
    const asked = { path: request.path, params: paramsOf(thing), search: new URLSearchParams() }
    return thing.kind === 'data' ? dataAsJson(half, catalogue) : show[thing.kind](asked, catalogue)
  }
}
