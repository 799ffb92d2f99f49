import { showFylke, showRegion } from '../../api/areaHandlers.ts'
import { jsonAnswer } from '../../api/jsonAnswer.ts'
import { showKommune } from '../../api/kommuneHandlers.ts'
import { showResource } from '../../api/resourceHandlers.ts'
import { showTiltak } from '../../api/tiltakHandlers.ts'
import { listVocabularies, showVocabulary } from '../../api/vocabularyHandlers.ts'
import type { Half } from '../../half.ts'
import type { Handler } from '../../http/respond.ts'
import { problemAnswer } from '../../problem/problem.ts'
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
  }
  const paramsOf = (thing: Thing): Record<string, string> => {
    if ('key' in thing) return { slug: thing.key, nummer: thing.key }
    return 'vocabulary' in thing ? { ordliste: thing.vocabulary } : {}
  }
  return (thing) => (request, catalogue) => {
    // What stands behind the question mark of a page (where someone came from) is no matter of the data.
    const asked = { path: request.path, params: paramsOf(thing), search: new URLSearchParams() }
    if (thing.kind === 'data') return dataAsJson(half, catalogue)
    if (thing.kind !== 'begrep') return show[thing.kind](asked, catalogue)
    const term = catalogue.terms.of(thing.vocabulary).find(({ kode }) => kode === thing.kode)
    if (!term) return problemAnswer(half.origin, 'finnes-ikke')
    const { skjulte: _hidden, ...shown } = term
    return jsonAnswer({ ...shown, antallTiltak: catalogue.count(term.ordliste, term.kode) })
  }
}
