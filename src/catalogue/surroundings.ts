import type { CatalogueContent } from './content.ts'
import { createKommuneIndex, type KommuneIndex } from './kommuneIndex.ts'
import type { SplitLookup } from './lookup.ts'
import type { Fylke, Region } from './place.ts'
import { createPlaceByNumber } from './placeByNumber.ts'
import { createTerms, type Terms } from './terms.ts'

/** Look-ups of what entries name: terms, places and the years that they are seen from. */
export interface Surroundings {
  terms: Terms
  kommuner: KommuneIndex
  fylke(number: string): Fylke | undefined
  /** By today's number or an old one. */
  findFylke(number: string): SplitLookup<Fylke>
  region(slug: string): Region | undefined
  /** The last year that an entry was changed in: an open-ended period lasts until then. */
  lastYear: number
}

type Ground = Pick<CatalogueContent, 'begreper' | 'kommuner' | 'fylker' | 'regioner'>

const makeSurroundings = (
  { begreper, kommuner, fylker, regioner }: Ground,
  lastYear: number,
): Surroundings => {
  const fylkeBy = new Map(fylker.map((fylke) => [fylke.nummer, fylke]))
  const regionBy = new Map(regioner.map((region) => [region.slug, region]))
  return {
    terms: createTerms(begreper),
    kommuner: createKommuneIndex(kommuner),
    fylke: (number) => fylkeBy.get(number),
    findFylke: createPlaceByNumber(fylker),
    region: (slug) => regionBy.get(slug),
    lastYear,
  }
}

/** Answers how to get the surroundings of a content: the same object as last time where nothing of them changed. */
export const createSurroundings = (): ((content: CatalogueContent) => Surroundings) => {
  let last: { ground: Ground; around: Surroundings } | null = null
  return (content) => {
    let newest = '0'
    for (const { oppdatert } of content.tiltak) if (oppdatert > newest) newest = oppdatert
    const lastYear = Number(newest.slice(0, 4))
    const { begreper, kommuner, fylker, regioner } = content
    const isSame =
      last?.around.lastYear === lastYear &&
      last.ground.begreper === begreper &&
      last.ground.kommuner === kommuner &&
      last.ground.fylker === fylker &&
      last.ground.regioner === regioner
    if (last && isSame) return last.around
    last = { ground: { begreper, kommuner, fylker, regioner }, around: makeSurroundings(content, lastYear) }
    return last.around
  }
}
