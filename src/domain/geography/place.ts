/** What happened to a number or name between its day and today. */
export const changeTypes = [
  'deling',
  'sammenslaing',
  'nummerendring',
  'navneendring',
  'grensejustering',
] as const
export type ChangeType = (typeof changeTypes)[number]

/** A number and official name of an earlier day, of a place that is now part of the place that holds this record. */
export interface FormerPlace {
  nummer: string
  navn: string
  /** First and last valid day (ISO 8601); `gyldigFra: null` is before 1972. */
  gyldigFra: string | null
  gyldigTil: string
  type: ChangeType
  /** True: the old number means this place. False: only a part came here. Null: split, and a person must choose. */
  hovedetterfolger: boolean | null
  /** The county of its day; null for former counties. */
  fylke: string | null
  merknad: string | null
}

export interface Place {
  /** Today's number: four digits for a kommune, two for a fylke. */
  nummer: string
  /** The Norwegian name. */
  navn: string
  navnSamisk: string | null
  navnKvensk: string | null
  historikk: readonly FormerPlace[]
}

export interface Kommune extends Place {
  /** `navn`, with the county where several share it. */
  navnEntydig: string
  /** All official names, « - » between them. */
  offisieltNavn: string
  samiskSprak: SamiLanguage | null
  fylkesnummer: string
  /** A point on the kommune's land (WGS 84, degrees). */
  lat: number
  lon: number
}

/** North, Lule and South Sámi. */
export const samiLanguages = ['se', 'smj', 'sma'] as const
export type SamiLanguage = (typeof samiLanguages)[number]

export type Fylke = Place

/** A group of kommuner that work together; membership has changed, so each member says what it rests on. */
export interface Region {
  slug: string
  navn: string
  medlemmer: readonly RegionMember[]
}

export interface RegionMember {
  /** Today's kommunenummer. */
  nummer: string
  /** The member's name or names when it was counted. */
  medlemmerDa: string
  /** When only a part of today's kommune, or only for a time. */
  merknad: string | null
  /** Web addresses that the membership was read from. */
  kilder: readonly string[]
}

export interface GeographyData {
  kommuner: readonly Kommune[]
  fylker: readonly Fylke[]
  regioner: readonly Region[]
}
