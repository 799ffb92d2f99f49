import { fold } from '../fold.ts'
import type { Designation } from './designation.ts'
import type { FormerPlace, Kommune, Place } from './place.ts'
import { successors } from './successors.ts'

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

/** «Gáivuotna - Kåfjord - Kaivuono» is three names, and the whole of it is a fourth. */
const namesIn = (official: string): readonly string[] => [...new Set([official, ...official.split(' - ')])]

/** The year from which today's number and name hold, where they follow on the same place under another. */
const since = (place: Place): number | null => {
  const earlier = place.historikk.filter(
    ({ nummer, navn, hovedetterfolger }) =>
      hovedetterfolger === true && (nummer === place.nummer || namesIn(navn).includes(place.navn)),
  )
  const last = Math.max(...earlier.map(({ gyldigTil }) => Number(gyldigTil.slice(0, 4))))
  return Number.isFinite(last) ? last + 1 : null
}

const ofToday = (place: Place, official: string, county: string | null): readonly Designation[] => {
  const shared = {
    from: since(place),
    to: null,
    counties: county === null ? [] : [fold(county)],
    successors: [place.nummer],
  }
  const named = (text: string | null, via: Designation['via']): readonly Designation[] =>
    text === null ? [] : [{ ...shared, text, via }]
  return [
    ...named(place.nummer, 'number'),
    ...named(place.navn, 'name'),
    ...named(official, 'name'),
    ...named(county && `${place.navn} ${county}`, 'name'),
    ...named(place.navnSamisk, 'samiName'),
    ...named(place.navnKvensk, 'kvenName'),
  ]
}

const ofFormer = (former: FormerPlace, leadsTo: readonly string[]): readonly Designation[] => {
  const shared = {
    from: yearOf(former.gyldigFra),
    to: yearOf(former.gyldigTil),
    counties: former.fylke === null ? [] : [fold(former.fylke)],
    successors: leadsTo,
  }
  const names = namesIn(former.navn).flatMap((navn) =>
    former.fylke === null ? [navn] : [navn, `${navn} ${former.fylke}`],
  )
  return [
    { ...shared, text: former.nummer, via: 'formerNumber' },
    ...names.map((text): Designation => ({ ...shared, text, via: 'formerName' })),
  ]
}

/** Every number and name that the places have, or had since 2006. `countyOf` gives the county's name today, if any. */
export const designations = <P extends Place & Partial<Pick<Kommune, 'offisieltNavn'>>>(
  places: readonly P[],
  countyOf: (place: P) => string | null,
): readonly Designation[] => {
  const leadsTo = successors(places)
  return places.flatMap((place) => {
    const allNames = [place.navn, place.navnSamisk, place.navnKvensk].filter((name) => name !== null)
    return [
      ...ofToday(place, place.offisieltNavn ?? allNames.join(' - '), countyOf(place)),
      ...place.historikk.flatMap((former) => ofFormer(former, leadsTo.get(former.nummer) ?? [place.nummer])),
    ]
  })
}
