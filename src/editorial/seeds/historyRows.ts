import type { Endring } from './schemas.ts'

/** Former numbers and names of the place that has `nummer` today, as its document keeps them, oldest last. */
export const historyRows = (nummer: string, changes: readonly Endring[]): Record<string, unknown>[] =>
  changes
    .filter((change) => change.nytt_nummer === nummer)
    .map((change) => ({
      nummer: change.gammelt_nummer,
      navn: change.gammelt_navn,
      gyldigFra: change.gyldig_fra,
      gyldigTil: change.gyldig_til,
      type: change.type,
      hovedetterfolger: change.hovedetterfolger === 'ja',
      merknad: change.merknad,
    }))
    .sort((a, b) => (b.gyldigTil ?? '').localeCompare(a.gyldigTil ?? ''))
