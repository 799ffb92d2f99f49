import type { PublishCheck } from './publishCheck.ts'

/** A reader must be able to judge where the claims come from. */
export const hasSource: PublishCheck = {
  name: 'hasSource',
  missing: { nb: 'kilde (navn)', nn: 'kjelde (namn)', en: 'source (name)' },
  holds: ({ kilde }) => Boolean((kilde as { navn?: string } | undefined)?.navn?.trim()),
}
