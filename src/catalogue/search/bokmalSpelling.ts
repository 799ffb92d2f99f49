import { nynorskParts } from './nynorskParts.ts'

const part = new RegExp(Object.keys(nynorskParts).join('|'), 'g')

const beginning: readonly (readonly [RegExp, string])[] = [
  [/^kv/, 'hv'],
  [/^frå/, 'fra'],
  [/^fram/, 'frem'],
  [/^auk/, 'øk'],
  [/^haust/, 'høst'],
  [/^born$/, 'barn'],
  [/^bu(?=(?:r|dd|dde|ande)?$|miljø|plikt)/, 'bo'],
  [/^høg/, 'høy'],
  [/^låg/, 'lav'],
]
const place = /stad(?=(?:er|ar|en|ene|ane|a)?$)/
const doing = /(?<=.{2})ande$/
const grownUp = /voksn(?=e)/
const softened = /(?<=[gk])j(?=[ae])/g

/**
 * A folded word with nynorsk spelling taken over to bokmål's, so that «heimflytting» and «hjemflytting», «innbyggjar»
 * and «innbygger», «nettstad» and «nettsted» meet. For comparing only: words of both are bent alike.
 */
export const bokmalSpelling = (word: string): string => {
  let written = word.replace(part, (found) => nynorskParts[found] ?? found)
  for (const [wanted, by] of beginning) written = written.replace(wanted, by)
  return written
    .replace(grownUp, 'voksen')
    .replace(place, 'sted')
    .replace(doing, 'ende')
    .replace(softened, '')
}
