import type { Fylke, Kommune, Region } from './place.ts'

/** What the query turned out to be. `similar` is a misspelling with one place near it. */
export type Via = 'number' | 'name' | 'samiName' | 'kvenName' | 'formerNumber' | 'formerName' | 'similar'

/** Why a person must choose: the place was divided, several bear the name, or several are about as near. */
export type ChoiceReason = 'split' | 'homonym' | 'similar'

/** The outcome of a look-up before it is told in the words of one kind of place. */
export type Answer<P> =
  | { kind: 'one'; place: P; via: Via }
  | { kind: 'choice'; places: readonly P[]; reason: ChoiceReason }
  | { kind: 'none' }

/** The same outcome with the place named for what it is, so that callers read `answer.kommune`, `answer.fylker`. */
type Named<P, One extends string, Many extends string> =
  | ({ kind: 'one'; via: Via } & Readonly<Record<One, P>>)
  | ({ kind: 'choice'; reason: ChoiceReason } & Readonly<Record<Many, readonly P[]>>)
  | { kind: 'none' }

export type KommuneAnswer = Named<Kommune, 'kommune', 'kommuner'>
export type FylkeAnswer = Named<Fylke, 'fylke', 'fylker'>
export type RegionAnswer = Named<Region, 'region', 'regioner'>

/** What the text around a place name tells of it. `fylke` is a name or number of any day, `year` the year spoken of. */
export interface PlaceHint {
  fylke?: string | undefined
  year?: number | undefined
}
