import type { z } from 'zod'
import type { Half } from '../half.ts'
import type { Handler } from '../http/respond.ts'
import { listFylker, listRegioner, showFylke, showRegion } from './areaHandlers.ts'
import { listKommuner, showKommune } from './kommuneHandlers.ts'
import { kommuneParameters, noParameters, suggestionParameters, tiltakParameters } from './listParameters.ts'
import { listResources, showResource } from './resourceHandlers.ts'
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

/** One address of the API: who answers, and what the OpenAPI document says of it. */
export interface ApiRoute {
  /** Below `/v1`, as Express writes it. */
  path: string
  id: string
  summary: string
  /** Checks what stands behind the question mark. */
  parameters: z.ZodObject
  /** What each named part of the path is. */
  inPath: Readonly<Record<string, string>>
  answer: z.ZodType
  /** Where an old address leads on (308), leaves a choice (300), or tells what was taken down (410). */
  moved?: true
  split?: z.ZodType
  withdrawn?: z.ZodType
  handler: (half: Half) => Handler
}

const plain = { parameters: noParameters, inPath: {} } as const
const number = 'Dagens nummer eller et tidligere'

/** The open API, version 1, address by address. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    path: '/tiltak',
    id: 'listTiltak',
    summary: 'Søk, avgrens, sorter og bla i tiltakene',
    parameters: tiltakParameters,
    inPath: {},
    answer: tiltakList,
    handler: listTiltak,
  },
  {
    path: '/tiltak/:slug',
    id: 'visTiltak',
    summary: 'Ett tiltak',
    parameters: noParameters,
    inPath: { slug: 'Tiltakets slug, en tidligere slug, eller id' },
    answer: tiltak,
    moved: true,
    withdrawn: withdrawnProblem,
    handler: showTiltak,
  },
  {
    path: '/kommuner',
    id: 'listKommuner',
    summary: 'Kommunene, alle eller de et navn eller nummer leder til',
    parameters: kommuneParameters,
    inPath: {},
    answer: kommuneList,
    handler: listKommuner,
  },
  {
    path: '/kommuner/:nummer',
    id: 'visKommune',
    summary: 'Én kommune',
    parameters: noParameters,
    inPath: { nummer: number },
    answer: kommune,
    moved: true,
    split: kommuneChoice,
    handler: showKommune,
  },
  { ...plain, path: '/fylker', id: 'listFylker', summary: 'Fylkene', answer: fylkeList, handler: listFylker },
  {
    path: '/fylker/:nummer',
    id: 'visFylke',
    summary: 'Ett fylke',
    parameters: noParameters,
    inPath: { nummer: number },
    answer: fylke,
    moved: true,
    split: fylkeChoice,
    handler: showFylke,
  },
  {
    ...plain,
    path: '/regioner',
    id: 'listRegioner',
    summary: 'Regionene',
    answer: regionList,
    handler: listRegioner,
  },
  {
    path: '/regioner/:slug',
    id: 'visRegion',
    summary: 'Én region',
    parameters: noParameters,
    inPath: { slug: 'Regionens slug' },
    answer: region,
    handler: showRegion,
  },
  {
    ...plain,
    path: '/ordlister',
    id: 'listOrdlister',
    summary: 'Ordlistene og hvor mange begreper hver har',
    answer: vocabularyList,
    handler: listVocabularies,
  },
  {
    path: '/ordlister/:ordliste',
    id: 'visOrdliste',
    summary: 'Begrepene i én ordliste',
    parameters: noParameters,
    inPath: { ordliste: 'Ordlistens navn' },
    answer: vocabulary,
    handler: showVocabulary,
  },
  {
    path: '/ordlister/:ordliste/:kode',
    id: 'visBegrep',
    summary: 'Ett begrep',
    parameters: noParameters,
    inPath: {
      ordliste: 'Ordlistens navn',
      kode: 'Begrepets kode, eller koden til et som er slått sammen med det',
    },
    answer: term,
    moved: true,
    handler: showTerm,
  },
  {
    ...plain,
    path: '/ressurser',
    id: 'listRessurser',
    summary: 'Ressursene og funnene i dem',
    answer: resourceList,
    handler: listResources,
  },
  {
    path: '/ressurser/:slug',
    id: 'visRessurs',
    summary: 'Én ressurs',
    parameters: noParameters,
    inPath: { slug: 'Ressursens slug' },
    answer: resource,
    handler: showResource,
  },
  {
    ...plain,
    path: '/statistikk',
    id: 'visStatistikk',
    summary: 'Hva katalogen sier samlet, i tall',
    answer: statistics,
    handler: showStatistics,
  },
  {
    path: '/forslag',
    id: 'foresla',
    summary: 'Forslag mens man skriver: begreper, steder, tiltak og partnere',
    parameters: suggestionParameters,
    inPath: {},
    answer: suggestions,
    handler: suggest,
  },
]
