/** Fixed choices of an entry (tiltak). */

/** How well the entry's claims are supported, weakest first. */
export const evidensnivaer = ['utenVurdering', 'egenrapportert', 'evaluert'] as const
export type Evidens = (typeof evidensnivaer)[number]

/** What the closing text of the source says of its origin: part of the catalogue, or an unassessed bolyst project. */
export const opphavstyper = ['katalog', 'bolyst', 'annet'] as const
export type Opphav = (typeof opphavstyper)[number]

/** How one entry relates to another. */
export const relasjonstyper = ['fortsetter', 'delAv', 'seOgsa'] as const
export type Relasjonstype = (typeof relasjonstyper)[number]

/** What kind of money an amount is. */
export const finansieringstyper = ['tilskudd', 'egenandel', 'totalbudsjett', 'annet'] as const
export type Finansieringstype = (typeof finansieringstyper)[number]

/** A named stretch of years; `til: null` is open-ended, `fra: null` is unknown. `presisering` keeps what years cannot say («fra 1. mai 2009»). */
export interface Periode {
  navn: string | null
  fra: number | null
  til: number | null
  presisering: string | null
}

/** An amount in whole Norwegian kroner. */
export interface Finansiering {
  belop: number | null
  ar: number | null
  kilde: string | null
  type: Finansieringstype | null
}
