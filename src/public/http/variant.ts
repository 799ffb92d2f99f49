import type { IncomingHttpHeaders } from 'node:http'
import type { DataMedia } from '../open-data/negotiation/media.ts'
import { preferredMedia } from '../open-data/negotiation/preferredMedia.ts'
import { readThing } from '../open-data/negotiation/thing.ts'
import { chooseEncoding, type Encoding } from './encoding.ts'

/** Which of the answers that an address may have a client gets: its packing, and its form where it has several. */
export interface Variant {
  encoding: Encoding
  /** Null for the page, and wherever there is but one form; `none` where the client takes none of those there are. */
  media: DataMedia | 'none' | null
}

/** The same for every client that sends the same two headers, so that it can be part of what an answer is kept under. */
export const variantOf = (url: string, headers: IncomingHttpHeaders): Variant => {
  const encoding = chooseEncoding(headers['accept-encoding'])
  const media = preferredMedia(headers.accept)
  // Browsers are done here.
  if (media === 'html') return { encoding, media: null }
  const asked = readThing(url)
  return { encoding, media: asked && !asked.media ? (media ?? 'none') : null }
}
