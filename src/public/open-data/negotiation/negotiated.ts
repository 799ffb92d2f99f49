import type { Answer } from '../../http/answer.ts'
import { dataMedia, mediaTypes } from './media.ts'
import { readThing, type ThingAddress } from './thing.ts'

/** Head that tells of a thing's other forms. */
const alternates = ({ path }: ThingAddress): string =>
  dataMedia.map((media) => `<${path}.${media}>; rel="alternate"; type="${mediaTypes[media]}"`).join(', ')

/** The answer with what caches and programs must know where an address has several forms. */
export const negotiated = (url: string, answer: Answer): Answer => {
  const asked = readThing(url)
  if (!asked || asked.media) return answer
  const link: Answer['headers'] = answer.status === 200 ? { link: alternates(asked) } : {}
  return { ...answer, headers: { ...answer.headers, ...link, vary: 'accept' } }
}
