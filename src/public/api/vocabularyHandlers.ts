import { vocabularies } from '../../domain/vocabulary.ts'
import type { Site } from '../half.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { words } from '../words/index.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import { createPresenter } from './present.ts'

/** `/v1/ordlister`: the vocabularies and how much each holds. */
export const listVocabularies = ({ origin }: Site): Handler =>
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

/** `/v1/ordlister/:ordliste`: its terms. */
export const showVocabulary = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const name = vocabularies.find((known) => known === params.ordliste)
    if (!name) return problemAnswer(origin, 'finnes-ikke')
    return jsonAnswer({
      versjon: catalogue.version,
      ordliste: name,
      begreper: catalogue.terms.of(name).map(createPresenter(catalogue, origin).term),
    })
  })

/** `/v1/ordlister/:ordliste/:kode`: one term. A merged one leads on to the term that took over from it. */
export const showTerm = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params: { ordliste, kode = '' } }) => {
    const name = vocabularies.find((known) => known === ordliste)
    const term = name && catalogue.terms.find(name, kode)
    if (!term) return problemAnswer(origin, 'finnes-ikke')
    return term.kode === kode
      ? jsonAnswer(createPresenter(catalogue, origin).term(term))
      : redirectAnswer(`${origin}/v1/ordlister/${name}/${term.kode}`, anyOrigin)
  })
