import type { z } from 'zod'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Facet, facets, noneGiven } from '../../catalogue/facet.ts'
import type { TermAttention } from '../../catalogue/statistics/termAttention.ts'
import type { Site } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { searchAddress } from '../searchAddress.ts'
import { facetLabel } from '../words/facetLabel.ts'
import { words } from '../words/index.ts'
import { checked } from './checked.ts'
import { jsonAnswer } from './jsonAnswer.ts'
import { noParameters } from './listParameters.ts'
import type { statistics as schema } from './schemas/statistics.ts'

type Answer = z.output<typeof schema>

const attended = ({ term: { kode, nb, nn }, count, findings }: TermAttention) => {
  const saying = (what: 'onsket' | 'oversett') =>
    findings.filter(({ finding }) => finding.rekruttering === what).length
  return {
    begrep: { kode, nb, nn },
    antall: count,
    funn: { alle: findings.length, onsket: saying('onsket'), oversett: saying('oversett') },
  }
}

const present = (catalogue: Catalogue, origin: string): Answer => {
  const statistics = catalogue.statistics()
  const links = (choices: Partial<Record<Facet, string>>) => {
    const path = searchAddress(choices)
    return { side: `${origin}${path}`, api: `${origin}/v1${path}` }
  }
  const named = (facet: Facet, verdi: string) => ({
    nb: facetLabel(facet, verdi, { catalogue, words: words.nb, malform: 'nb' }),
    nn: facetLabel(facet, verdi, { catalogue, words: words.nn, malform: 'nn' }),
  })
  const termsIn = (facet: 'aktiviteter' | 'malgrupper') =>
    statistics.counts(facet).flatMap(({ value: kode }) => {
      return kode === noneGiven ? [] : [{ kode, ...named(facet, kode) }]
    })

  return {
    versjon: catalogue.version,
    antallTiltak: statistics.total,
    fasetter: facets.map((fasett) => ({
      fasett,
      verdier: statistics.counts(fasett).map(({ value: verdi, count: antall }) => ({
        verdi,
        ...named(fasett, verdi),
        antall,
        lenker: links({ [fasett]: verdi }),
      })),
    })),
    aktiviteterOgMalgrupper: termsIn('aktiviteter').flatMap((aktivitet) =>
      termsIn('malgrupper').flatMap((malgruppe) => {
        const antall = statistics.crossing(aktivitet.kode, malgruppe.kode)
        const lenker = links({ aktiviteter: aktivitet.kode, malgrupper: malgruppe.kode })
        return antall > 0 ? [{ aktivitet, malgruppe, antall, lenker }] : []
      }),
    ),
    malgrupper: statistics.attention('malgrupper').map(attended),
    bliFaktorer: statistics.attention('bliFaktorer').map(attended),
  }
}

/** `/v1/statistikk`: the figures of «Innsikt». */
export const showStatistics = ({ origin }: Site): Handler =>
  checked(origin, noParameters, (_, catalogue) => jsonAnswer(present(catalogue, origin)))
