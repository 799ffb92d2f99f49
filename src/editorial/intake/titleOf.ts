import type { Reading } from '../../intake/reading.ts'
import { redact } from '../../intake/redact.ts'

/** What a proposal is called: by its document where no title was read, whose name may hold a person's. */
export const titleOf = ({ tittel, source }: Pick<Reading, 'tittel' | 'source'>): string =>
  tittel?.tekst ?? redact(source)
