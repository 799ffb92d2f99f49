import type { Kommuner } from '../../generated/payload-types.ts'

/** A kommune as the picker needs it; `sok` is its stored, folded search text. */
export type Place = Pick<
  Kommuner,
  'id' | 'nummer' | 'navn' | 'navnEntydig' | 'navnSamisk' | 'navnKvensk' | 'historikk' | 'sok'
>

/** What to ask REST for; `id` always comes. */
export const placeFields = [
  'nummer',
  'navn',
  'navnEntydig',
  'navnSamisk',
  'navnKvensk',
  'historikk',
  'sok',
] as const
