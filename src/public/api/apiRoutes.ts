import type { ApiRoute } from './apiRoute.ts'
import { listFylker, listRegioner, showFylke, showRegion } from './areaHandlers.ts'
import { listKommuner, showKommune } from './kommuneHandlers.ts'
import { kommuneParameters, noParameters, suggestionParameters, tiltakParameters } from './listParameters.ts'
import { listResources, showResource } from './resourceHandlers.ts'
import { said } from './said.ts'
import {
  fylke,
  fylkeChoice,
  fylkeList,
  kommune,
  kommuneChoice,
  kommuneList,
  region,
  regionList,
} from './schemas/places.ts'
import { withdrawnProblem } from './schemas/problem.ts'
import { resource, resourceList } from './schemas/resources.ts'
import { statistics } from './schemas/statistics.ts'
import { suggestions } from './schemas/suggestions.ts'
import { tiltak, tiltakList } from './schemas/tiltak.ts'
import { term, vocabulary, vocabularyList } from './schemas/vocabularies.ts'
import { showStatistics } from './statisticsHandlers.ts'
import { suggest } from './suggestionHandlers.ts'
import { listTiltak, showTiltak } from './tiltakHandlers.ts'
import { listVocabularies, showTerm, showVocabulary } from './vocabularyHandlers.ts'

const plain = { parameters: noParameters, inPath: {} } as const
const vocabularyName = said('Navnet på ordlisten', 'Namnet på ordlista')
const number = said('Dagens nummer eller et tidligere', 'Dagens nummer eller eit tidlegare')

/** The open API, version 1, address by address. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    path: '/tiltak',
    id: 'listTiltak',
    summary: said('Søk, avgrens, sorter og bla i tiltakene', 'Søk, avgrens, sorter og bla i tiltaka'),
    parameters: tiltakParameters,
    inPath: {},
    answer: tiltakList,
    example: ({ content: { tiltak } }) => {
      const [group] = tiltak.find(({ malgrupper }) => malgrupper.length > 0)?.malgrupper ?? []
      return { search: group ? `malgrupper=${group}&perSide=1` : 'perSide=1' }
    },
    handler: listTiltak,
  },
  {
    path: '/tiltak/:slug',
    id: 'visTiltak',
    summary: said('Ett tiltak', 'Eitt tiltak'),
    parameters: noParameters,
    inPath: {
      slug: said(
        'Tiltakets slug, en tidligere slug, eller id',
        'Slugen til tiltaket, ein tidlegare slug, eller id',
      ),
    },
    answer: tiltak,
    moved: true,
    withdrawn: withdrawnProblem,
    example: ({
      content: {
        tiltak: [first],
      },
    }) => (first ? { params: { slug: first.slug } } : null),
    handler: showTiltak,
  },
  {
    path: '/kommuner',
    id: 'listKommuner',
    summary: said(
      'Kommunene, alle eller de et navn eller nummer leder til',
      'Kommunane, alle eller dei eit namn eller nummer fører til',
    ),
    parameters: kommuneParameters,
    inPath: {},
    answer: kommuneList,
    example: () => ({ search: 'q=steinkjer' }),
    handler: listKommuner,
  },
  {
    path: '/kommuner/:nummer',
    id: 'visKommune',
    summary: said('Én kommune', 'Éin kommune'),
    parameters: noParameters,
    inPath: { nummer: number },
    answer: kommune,
    moved: true,
    split: kommuneChoice,
    example: ({
      kommuner: {
        all: [first],
      },
    }) => (first ? { params: { nummer: first.nummer } } : null),
    handler: showKommune,
  },
  {
    ...plain,
    path: '/fylker',
    id: 'listFylker',
    summary: said('Fylkene', 'Fylka'),
    answer: fylkeList,
    example: () => ({}),
    handler: listFylker,
  },
  {
    path: '/fylker/:nummer',
    id: 'visFylke',
    summary: said('Ett fylke', 'Eitt fylke'),
    parameters: noParameters,
    inPath: { nummer: number },
    answer: fylke,
    moved: true,
    split: fylkeChoice,
    example: ({
      content: {
        fylker: [first],
      },
    }) => (first ? { params: { nummer: first.nummer } } : null),
    handler: showFylke,
  },
  {
    ...plain,
    path: '/regioner',
    id: 'listRegioner',
    summary: said('Regionene', 'Regionane'),
    answer: regionList,
    example: () => ({}),
    handler: listRegioner,
  },
  {
    path: '/regioner/:slug',
    id: 'visRegion',
    summary: said('Én region', 'Éin region'),
    parameters: noParameters,
    inPath: { slug: said('Regionens slug', 'Slugen til regionen') },
    answer: region,
    example: ({
      content: {
        regioner: [first],
      },
    }) => (first ? { params: { slug: first.slug } } : null),
    handler: showRegion,
  },
  {
    ...plain,
    path: '/ordlister',
    id: 'listOrdlister',
    summary: said('Ordlistene og hvor mange begreper hver har', 'Ordlistene og kor mange omgrep kvar har'),
    answer: vocabularyList,
    example: () => ({}),
    handler: listVocabularies,
  },
  {
    path: '/ordlister/:ordliste',
    id: 'visOrdliste',
    summary: said('Begrepene i én ordliste', 'Omgrepa i éi ordliste'),
    parameters: noParameters,
    inPath: { ordliste: vocabularyName },
    answer: vocabulary,
    example: () => ({ params: { ordliste: 'malgrupper' } }),
    handler: showVocabulary,
  },
  {
    path: '/ordlister/:ordliste/:kode',
    id: 'visBegrep',
    summary: said('Ett begrep', 'Eitt omgrep'),
    parameters: noParameters,
    inPath: {
      ordliste: vocabularyName,
      kode: said(
        'Begrepets kode, eller koden til et som er slått sammen med det',
        'Koden til omgrepet, eller til eit som er slått saman med det',
      ),
    },
    answer: term,
    moved: true,
    example: ({
      content: {
        begreper: [first],
      },
    }) => (first ? { params: { ordliste: first.ordliste, kode: first.kode } } : null),
    handler: showTerm,
  },
  {
    ...plain,
    path: '/ressurser',
    id: 'listRessurser',
    summary: said('Ressursene og funnene i dem', 'Ressursane og funna i dei'),
    answer: resourceList,
    example: () => ({}),
    handler: listResources,
  },
  {
    path: '/ressurser/:slug',
    id: 'visRessurs',
    summary: said('Én ressurs', 'Éin ressurs'),
    parameters: noParameters,
    inPath: { slug: said('Ressursens slug', 'Slugen til ressursen') },
    answer: resource,
    moved: true,
    example: ({
      content: {
        ressurser: [first],
      },
    }) => (first ? { params: { slug: first.slug } } : null),
    handler: showResource,
  },
  {
    ...plain,
    path: '/statistikk',
    id: 'visStatistikk',
    summary: said('Hva katalogen sier samlet, i tall', 'Kva katalogen seier samla, i tal'),
    answer: statistics,
    example: () => ({}),
    handler: showStatistics,
  },
  {
    path: '/forslag',
    id: 'foresla',
    summary: said(
      'Forslag mens man skriver: begreper, steder, tiltak og partnere',
      'Forslag medan ein skriv: omgrep, stader, tiltak og partnarar',
    ),
    parameters: suggestionParameters,
    inPath: {},
    answer: suggestions,
    example: () => ({ search: 'q=tro&malform=nn' }),
    handler: suggest,
  },
]
