import type { Catalogue } from '../../../catalogue/catalogue.ts'

/** When an entry was last changed (ISO 8601); null in an empty catalogue. */
export const lastChange = ({ content }: Catalogue): string | null =>
  content.tiltak.reduce<string | null>(
    (last, { oppdatert }) => (last && last > oppdatert ? last : oppdatert),
    null,
  )
