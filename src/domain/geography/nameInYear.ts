import type { FormerPlace, Place } from './place.ts'

const validIn =
  (year: number) =>
  ({ gyldigFra, gyldigTil }: FormerPlace): boolean =>
    (gyldigFra === null || Number(gyldigFra.slice(0, 4)) <= year) && year <= Number(gyldigTil.slice(0, 4))

/** Of the places that became this one, the one that it carries on: by number, by name, or as the only one renumbered. */
const forerunner = (place: Place, formers: readonly FormerPlace[]): FormerPlace | undefined => {
  const renumbered = formers.filter(({ type }) => type === 'nummerendring' || type === 'navneendring')
  return (
    formers.find(({ nummer }) => nummer === place.nummer) ??
    formers.find(({ navn }) => navn.split(' - ').includes(place.navn)) ??
    (renumbered.length === 1 ? renumbered[0] : undefined)
  )
}

/** The official name that a place of today had in a year; null where it was then several others, or part of another. */
export const nameInYear = (place: Place, official: string, year: number): string | null => {
  const main = place.historikk.filter(({ hovedetterfolger }) => hovedetterfolger === true)
  const formers = main.filter(validIn(year))
  if (formers.length > 0) return forerunner(place, formers)?.navn ?? null
  const insideAnother = place.historikk.filter(({ type }) => type === 'deling').some(validIn(year))
  const beforeItsTime = main.some(({ gyldigTil }) => year <= Number(gyldigTil.slice(0, 4)))
  return insideAnother || beforeItsTime ? null : official
}
