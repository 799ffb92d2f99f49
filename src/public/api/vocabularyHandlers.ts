import { vocabularies } from '../../domain/vocabulary.ts'
import type { Half } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { words } from '../words/index.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'

/** `/v1/ordlister`: the vocabularies and how much each holds. */
export const listVocabularies = ({ origin }: Half): Handler =>
  checked(origin, noParameters, (_, catalogue) =>
    jsonAnswer({
      versjon: catalogue.version,
      ordlister: vocabularies.map((name) => ({
        ordliste: name,
        nb: words.nb.ordliste[name].name,
        nn: words.nn.ordliste[name].name,
        antall: catalogue.terms.of(name).length,
        lenker: { api: `${origin}/v1/ordlister/${name}`, side: `${origin}/ordlister/${name}` },
      })),
    }),
  )

/** `/v1/ordlister/:ordliste`: its terms. Hidden labels are for recognising and stay inside. */
export const showVocabulary = ({ origin }: Half): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const name = vocabularies.find((known) => known === params.ordliste)
    if (!name) return problemAnswer(origin, 'finnes-ikke')
    return jsonAnswer({
      versjon: catalogue.version,
      ordliste: name,
      begreper: catalogue.terms.of(name).map(({ skjulte: _hidden, ...shown }) => ({
        ...shown,
        antallTiltak: catalogue.entriesWith(shown.ordliste, shown.kode).length,
      })),
    })
  })
