import type { Forslag, Tiltak } from '../../../generated/payload-types.ts'
import { idOf } from '../../idOf.ts'

/** The relations that a proposal's confirmed links become on its entry. */
export const relationsOf = ({ koblinger }: Forslag): NonNullable<Tiltak['relaterteTiltak']> =>
  (koblinger ?? []).flatMap(({ type, tilstand, tiltak }) =>
    type === 'sammeSom' || tilstand === 'avvist' || tilstand === 'foreslatt'
      ? []
      : (tiltak ?? []).map((one) => ({ type, tiltak: idOf(one) ?? '' })),
  )
