import Negotiator from 'negotiator'
import { type Media, mediaTypes } from './media.ts'

/** In our order: what a client likes equally well is a page. */
const offered = Object.values(mediaTypes)
const byType = new Map(Object.entries(mediaTypes).map(([media, type]) => [type, media as Media]))

/** Clients send the same few headers over and over. */
const known = new Map<string, Media | null>()
const mostKnown = 200

/** The form that an Accept header likes best (RFC 9110 12.5.1); null where it takes none of ours. */
export const preferredMedia = (accept: string | undefined): Media | null => {
  if (!accept) return 'html'
  const found = known.get(accept)
  if (found !== undefined) return found
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(offered)
  const media = (best && byType.get(best)) || null
  if (known.size < mostKnown && accept.length < 300) known.set(accept, media)
  return media
}
