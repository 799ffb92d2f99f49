import type { Reading } from '../../intake/reading.ts'

/** What a proposal is called: by its document where no title was read. */
export const titleOf = ({ tittel, source }: Pick<Reading, 'tittel' | 'source'>): string =>
  tittel?.tekst ?? source
