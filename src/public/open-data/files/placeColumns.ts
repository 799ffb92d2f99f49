import type { Entry } from '../../../catalogue/entry.ts'
import type { Kommune } from '../../../catalogue/place.ts'
import type { Around } from '../describe/around.ts'
import type { Column } from './column.ts'

const kommunerOf = (entry: Entry, { catalogue }: Around): readonly Kommune[] =>
  entry.kommuner.flatMap(({ nummer }) => {
    const found = catalogue.kommuner.find(nummer)
    return found.outcome === 'found' ? [found.item] : []
  })
const fylkerOf = (entry: Entry, around: Around): readonly string[] => [
  ...new Set(kommunerOf(entry, around).map(({ fylke }) => fylke)),
]

/** Where an entry happened, under today's numbers and names and under those of its day. */
export const placeColumns: readonly Column[] = [
  {
    name: 'kommunenummer',
    about: { nb: 'Dagens kommunenummer', nn: 'Kommunenummeret i dag' },
    of: (entry, around) => kommunerOf(entry, around).map(({ nummer }) => nummer),
  },
  {
    name: 'kommunenavn',
    about: { nb: 'Dagens kommunenavn', nn: 'Kommunenamnet i dag' },
    of: (entry, around) => kommunerOf(entry, around).map(({ navnEntydig }) => navnEntydig),
  },
  {
    name: 'stedsnavnIKilden',
    about: {
      nb: 'Navnet i kilden, når det er et annet enn dagens',
      nn: 'Namnet i kjelda, når det er eit anna enn i dag',
    },
    of: ({ kommuner }) => kommuner.flatMap(({ sagtSom }) => sagtSom ?? []),
  },
  {
    name: 'fylkesnummer',
    about: { nb: 'Dagens fylkesnummer', nn: 'Fylkesnummeret i dag' },
    of: fylkerOf,
  },
  {
    name: 'fylkesnavn',
    about: { nb: 'Dagens fylkesnavn', nn: 'Fylkesnamnet i dag' },
    of: (entry, around) =>
      fylkerOf(entry, around).flatMap((nummer) => around.catalogue.fylke(nummer)?.navn ?? []),
  },
  {
    name: 'regioner',
    about: { nb: 'Regionene tiltaket gjelder', nn: 'Regionane tiltaket gjeld' },
    of: ({ regioner }, { catalogue }) => regioner.flatMap((slug) => catalogue.region(slug)?.navn ?? []),
  },
]
