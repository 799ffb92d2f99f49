import { fold } from '../fold.ts'
import type { Answer, FylkeAnswer, KommuneAnswer, PlaceHint, RegionAnswer } from './answer.ts'
import type { Designation } from './designation.ts'
import { designations } from './designations.ts'
import { nameInYear } from './nameInYear.ts'
import type { Fylke, GeographyData, Kommune, Region } from './place.ts'
import { placeIndex } from './placeIndex.ts'
import { regionDesignations } from './regionDesignations.ts'

/** Look-up of kommuner, fylker and regioner by every number and name since 2006. Immutable; build it once. */
export interface Geography extends GeographyData {
  /** By today's number only. */
  kommune(nummer: string): Kommune | undefined
  fylke(nummer: string): Fylke | undefined
  region(slug: string): Region | undefined
  /** By a number or name of any day, in any of its languages, misspelt or inflected. */
  findKommune(query: string, hint?: PlaceHint): KommuneAnswer
  findFylke(query: string): FylkeAnswer
  findRegion(query: string): RegionAnswer
  /** The official name in a year of the kommune with today's number; null where it did not exist as one. */
  nameInYear(nummer: string, year: number): string | null
}

const numbersIn = (answer: Answer<Fylke>): readonly string[] => {
  if (answer.kind === 'none') return []
  return (answer.kind === 'one' ? [answer.place] : answer.places).map(({ nummer }) => nummer)
}

const kommuneAnswer = (answer: Answer<Kommune>): KommuneAnswer => {
  if (answer.kind === 'one') return { kind: 'one', via: answer.via, kommune: answer.place }
  return answer.kind === 'choice'
    ? { kind: 'choice', reason: answer.reason, kommuner: answer.places }
    : answer
}

const fylkeAnswer = (answer: Answer<Fylke>): FylkeAnswer => {
  if (answer.kind === 'one') return { kind: 'one', via: answer.via, fylke: answer.place }
  return answer.kind === 'choice' ? { kind: 'choice', reason: answer.reason, fylker: answer.places } : answer
}

const regionAnswer = (answer: Answer<Region>): RegionAnswer => {
  if (answer.kind === 'one') return { kind: 'one', via: answer.via, region: answer.place }
  return answer.kind === 'choice'
    ? { kind: 'choice', reason: answer.reason, regioner: answer.places }
    : answer
}

const keyed = <P>(places: readonly P[], key: (place: P) => string): ReadonlyMap<string, P> =>
  new Map(places.map((place) => [key(place), place]))

export const createGeography = (data: GeographyData): Geography => {
  const kommuner = keyed(data.kommuner, ({ nummer }) => nummer)
  const fylker = keyed(data.fylker, ({ nummer }) => nummer)
  const regioner = keyed(data.regioner, ({ slug }) => slug)

  const noCounty = () => false
  const regionOf = placeIndex(regionDesignations(data.regioner), regioner, noCounty)
  const fylkeOf = placeIndex(
    designations(data.fylker, () => null),
    fylker,
    noCounty,
  )

  const inCounty = ({ counties, successors }: Designation, hint: string): boolean => {
    const today = numbersIn(fylkeOf(hint))
    const successorCounties = successors.map((nummer) => kommuner.get(nummer)?.fylkesnummer)
    return (
      counties.includes(fold(hint)) || successorCounties.some((nummer) => nummer && today.includes(nummer))
    )
  }
  const kommuneOf = placeIndex(
    designations(data.kommuner, ({ fylkesnummer }) => fylker.get(fylkesnummer)?.navn ?? null),
    kommuner,
    inCounty,
  )

  return {
    ...data,
    kommune: (nummer) => kommuner.get(nummer),
    fylke: (nummer) => fylker.get(nummer),
    region: (slug) => regioner.get(slug),
    findKommune: (query, hint) => kommuneAnswer(kommuneOf(query, hint)),
    findFylke: (query) => fylkeAnswer(fylkeOf(query)),
    findRegion: (query) => regionAnswer(regionOf(query)),
    nameInYear: (nummer, year) => {
      const kommune = kommuner.get(nummer)
      return kommune ? nameInYear(kommune, kommune.offisieltNavn, year) : null
    },
  }
}
