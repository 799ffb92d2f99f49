import type { Relasjonstype } from '../../domain/tiltak.ts'
import type { Context, Findings } from '../context.ts'
import { proseLines } from '../proseLines.ts'
import type { ReadReference } from '../reading.ts'
import { sentences } from '../sentences.ts'

const hints: readonly (readonly [Relasjonstype, RegExp])[] = [
  [
    'fortsetter',
    /\bvid(?:e|a)reføring\p{L}* av\s+(.+)|\boppfølg(?:er|jar|ing) av\s+(.+)|\bfortsettelse\p{L}* av\s+(.+)|\bframhald av\s+(.+)/iu,
  ],
  [
    'delAv',
    /\b(?:er|var|inngår som|som) (?:en |ein )?del av (?:prosjektet|tiltaket|programmet|satsingen|satsinga)\s+(.+)/iu,
  ],
  ['seOgsa', /(?<!\p{L})(?:se|sjå) også(?!\p{L}):?\s*(.+)|\b(?:egne|eigne|eget|eige) oppslag\b\s*(.+)/iu],
]

const read = (sentence: string, linje: number): ReadReference[] => {
  for (const [type, pattern] of hints) {
    const match = pattern.exec(sentence)
    const tekst = match
      ?.slice(1)
      .find(Boolean)
      ?.replace(/^[«“"]([^»”"]+)[»”"].*$/u, '$1')
      .replace(/[\s.»”"]+$/, '')
      .replace(/^[«“"]/, '')
    if (match && tekst) return [{ type, tekst, linje, sagtSom: match[0] }]
  }
  return []
}

/** Pointers to other entries: «vidareføring av …», «se også …», «egne oppslag under Hedmark», and a list of related ones. */
export const readReferences = ({ sections }: Context): Findings<ReadReference> => {
  const listed = sections
    .filter(({ topic }) => topic === 'referanser')
    .flatMap(({ lines }) => lines)
    .map(({ linje, text }): ReadReference => ({ type: 'seOgsa', tekst: text, linje, sagtSom: text }))
  const told = proseLines(sections).flatMap(({ linje, text }) =>
    sentences(text.slice(0, 5000)).flatMap((sentence) => read(sentence, linje)),
  )
  return { values: [...listed, ...told], open: [], introductions: [] }
}
