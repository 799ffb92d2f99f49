import type { ChangeType } from '../domain/geography/place.ts'

/** A number and name that a place went by, and how it became today's. Dates are ISO 8601; null is unknown. */
export interface FormerPlace {
  nummer: string
  navn: string
  fra: string | null
  til: string | null
  endring: ChangeType | null
  /** True: today's place carries on the whole or the main part. False: a part only. Null: divided, with no main part. */
  hovedetterfolger: boolean | null
}

/** `fylke` is the county of its day: the first two digits of the number, and its name then. */
export interface FormerKommune extends FormerPlace {
  fylke: { nummer: string; navn: string } | null
}

/** Official names beside the Norwegian one. */
interface PlaceNames {
  navn: string
  navnSamisk: string | null
  navnKvensk: string | null
}

/** A kommune as it is today, with the numbers and names that lead to it. */
export interface Kommune extends PlaceNames {
  nummer: string
  /** With the fylke where two kommuner share a name. */
  navnEntydig: string
  /** Language code of the Sámi name (`se`, `sma`, `smj`). */
  samiskSprak: string | null
  /** Number of the fylke. */
  fylke: string
  punkt: { lat: number; lon: number } | null
  tidligere: readonly FormerKommune[]
}

export interface Fylke extends PlaceNames {
  nummer: string
  tidligere: readonly FormerPlace[]
}

/** A region: several kommuner that work together under one name. */
export interface Region {
  slug: string
  navn: string
  /** Today's kommunenumre. */
  kommuner: readonly string[]
}
