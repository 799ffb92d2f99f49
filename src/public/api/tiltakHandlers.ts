import { forEachFacet } from '../../catalogue/facet.ts'
import { sortByDefault } from '../../catalogue/sortByDefault.ts'
import type { Site } from '../half.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { redirectAnswer } from '../http/redirectAnswer.ts'
import type { Handler } from '../http/respond.ts'
import { problemAnswer } from '../problem/problem.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import { pageLinks } from './pageLinks.ts'
import { createPresenter } from './present.ts'
import { readListQuestion } from './readListQuestion.ts'
import { selectFields } from './selectFields.ts'

/** `/v1/tiltak`: search, narrow, sort and leaf through. */
export const listTiltak =
  ({ origin }: Site): Handler =>
  ({ search }, catalogue) => {
    const { values, faults } = readListQuestion(search, catalogue)
    const { q, side, perSide, sorter, felter } = values
    const result = catalogue.query({
      q,
      choices: forEachFacet((facet) => values[facet]),
      sort: sorter ?? sortByDefault(q),
      page: side,
      pageSize: perSide,
    })
    const sider = Math.max(1, Math.ceil(result.total / perSide))
    // What is wrong is left out, and so narrows nothing: a page past the end of this is past the end of less.
    const pastTheEnd = side > sider ? [{ parameter: 'side', melding: `Siste side er ${sider}` }] : []
    const all = [...faults, ...pastTheEnd]
    if (all.length > 0) return problemAnswer(origin, 'ugyldige-parametre', { faults: all })

    const present = createPresenter(catalogue, origin)
    return jsonAnswer({
      versjon: catalogue.version,
      antall: result.total,
      side,
      perSide,
      sider,
      lenker: pageLinks(`${origin}/v1/tiltak`, search, side, sider),
      tiltak: result.entries.map(selectFields(felter, present)),
      fasetter: forEachFacet((facet) =>
        result.facets[facet].map(({ value, count, chosen }) => ({
          verdi: value,
          antall: count,
          valgt: chosen,
        })),
      ),
    })
  }

/** `/v1/tiltak/:slug`, by slug, old slug or id. */
export const showTiltak = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue, { params }) => {
    const slug = params.slug ?? ''
    const found = catalogue.entry(slug)
    if (found.outcome === 'moved') return redirectAnswer(`${origin}/v1/tiltak/${found.to.slug}`, anyOrigin)
    const entry = found.outcome === 'found' ? found.item : catalogue.entryById(slug)
    if (entry) return jsonAnswer(createPresenter(catalogue, origin).entry(entry))
    const withdrawn = catalogue.withdrawn(slug)
    if (!withdrawn) return problemAnswer(origin, 'finnes-ikke')
    const { tittel, tidspunkt, ord } = withdrawn
    return problemAnswer(origin, 'trukket-tilbake', { facts: { tittel, tidspunkt, begrunnelse: ord } })
  })
