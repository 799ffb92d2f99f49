import type { LinkVerdict } from '../../../domain/proposedLink.ts'
import type { LinkRow } from './linksOf.ts'

/** The links with what a person has said of them. */
export const judgedLinks = (
  links: readonly LinkRow[],
  verdicts: Readonly<Record<string, LinkVerdict>>,
): LinkRow[] => links.map((link) => ({ ...link, tilstand: verdicts[link.id ?? ''] ?? link.tilstand }))
