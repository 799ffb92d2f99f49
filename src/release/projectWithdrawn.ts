import type { Withdrawn } from '../catalogue/withdrawn.ts'
import type { Tiltak } from '../generated/payload-types.ts'

/** Of an entry that was taken down, its addresses and why; nothing else of it is public any more. */
export const projectWithdrawn = (doc: Tiltak): Withdrawn => ({
  slug: doc.slug ?? String(doc.id),
  tidligereSlugs: (doc.tidligereSlugs ?? []).map(({ slug }) => slug),
  tittel: doc.tittel,
  tidspunkt: doc.arbeidsflytSiden ?? doc.updatedAt,
  ord: doc.arbeidsflytOrd ?? null,
})
