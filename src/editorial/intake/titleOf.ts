import type { Reading } from '../../intake/reading.ts'
import { redactFileName } from '../../intake/redactFileName.ts'

/** What a proposal is called: by its document where no title was read, whose name may hold a person's. */
export const titleOf = ({ tittel, source }: Pick<Reading, 'tittel' | 'source'>): string =>
  tittel?.tekst ?? redactFileName(source)
