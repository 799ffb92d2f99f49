import { nynorskParts } from './nynorskParts.ts'

/** The other way round; where nynorsk has several, the first. */
const parts = new Map(
  Object.entries(nynorskParts)
    .reverse()
    .map(([nynorsk, bokmal]) => [bokmal, nynorsk]),
)
const part = new RegExp([...parts.keys()].join('|'), 'g')
const place = /sted(?=(?:er|et|ene)?$)/

/** A folded word in bokmål spelling as nynorsk would spell its parts: «ungdomsskole», «ungdomsskule». For comparing only. */
export const nynorskSpelling = (word: string): string =>
  word.replace(part, (found) => parts.get(found) ?? found).replace(place, 'stad')
