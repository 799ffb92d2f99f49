import type { Malform } from '../domain/malform.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'

/** Words that exist in only one of the two written standards. */
const markers: Readonly<Record<Malform, ReadonlySet<string>>> = {
  nn: new Set(
    'ikkje ein eit eitt frå dei vere vera vart vert blei meir nokon nokre sjølv korleis kva kven kvar noko eg ho me skule skular heile berre gjere gjer fleire auka auke heim heimflytting mogleg moglegheiter mellom saman vidare difor utan tilbod tenester bustad bustader bustadar nettstad staden stader bulyst innbyggjarar innbyggjarane kommunane tilflyttarar tilflyttarane nytt hovudmål aktivitetar samarbeidspartnarar utanfor mykje prosjektleiar viktigaste fekk millionar'.split(
      ' ',
    ),
  ),
  nb: new Set(
    'ikke en et fra de være ble mer noen selv hvordan hva hvem hver hvor noe jeg hun vi skole skoler hele bare gjøre gjør flere økt øke hjem hjemflytting mulig muligheter sammen videre derfor uten tilbud tjenester bolig boliger nettsted stedet steder bolyst innbyggere innbyggerne kommunene tilflyttere tilflytterne hovedmål aktiviteter samarbeidspartnere utenfor mye prosjektleder viktigste fikk millioner'.split(
      ' ',
    ),
  ),
}
const endings: readonly (readonly [Malform, RegExp])[] = [
  ['nn', /.{3}(?:arar|arane|ane|leg|lege|heiter|ingar)$/],
  ['nb', /.{3}(?:erne|lig|lige|heter|inger)$/],
]

const score = (text: string): number => {
  let sum = 0
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (markers.nn.has(word)) sum += 2
    else if (markers.nb.has(word)) sum -= 2
    else for (const [malform, ending] of endings) if (ending.test(word)) sum += malform === 'nn' ? 1 : -1
  }
  return sum
}

const scoreAll = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + score(text), 0)

/**
 * The written standard of a document. Prose and headings decide; the title, often a name, and list values, often pasted
 * from a form in the other standard, only when those are silent.
 */
export const detectMalform = (title: Line | null, sections: readonly Section[]): Malform => {
  const listTopics = new Set([
    'aktiviteter',
    'salgsargumenter',
    'malgrupper',
    'samarbeidspartnere',
    'fagomrader',
  ])
  const prose = sections.filter(({ topic }) => !listTopics.has(topic) && topic !== 'closing')
  const lists = sections.filter(({ topic }) => listTopics.has(topic))
  const headings = sections.flatMap(({ heading, topic }) => (heading && topic !== 'closing' ? [heading] : []))
  const written = scoreAll(prose.flatMap(({ lines }) => [...lines])) * 2 + scoreAll(headings)
  if (written !== 0) return written > 0 ? 'nn' : 'nb'
  const rest = scoreAll([...(title ? [title] : []), ...lists.flatMap(({ lines }) => [...lines])])
  return rest > 0 ? 'nn' : 'nb'
}
