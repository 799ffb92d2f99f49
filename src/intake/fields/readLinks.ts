import { findPersonalData } from '../findPersonalData.ts'
import type { ReadLink } from '../reading.ts'
import type { Line } from '../splitLines.ts'

const address = /\bhttps?:\/\/[^\s<>«»"()]{3,300}|(?<![@\p{L}\d.])www\.[^\s<>«»"()]{3,300}/giu

/** A telephone number is not looked for: addresses are full of digits. */
const namesPerson = (url: string): boolean =>
  findPersonalData(url).some(({ type }) => type === 'navn' || type === 'epost')

/** Web addresses as written, but those that name a person, without the sentence's own full stop; a bare `www.` gets `https://`. */
export const readLinks = (lines: readonly Line[]): readonly ReadLink[] =>
  lines.flatMap(({ linje, text }) =>
    [...text.matchAll(address)].flatMap(([found]) => {
      const sagtSom = found.replace(/[.,;:!?]+$/, '')
      if (namesPerson(sagtSom)) return []
      return { url: /^http/i.test(sagtSom) ? sagtSom : `https://${sagtSom}`, linje, sagtSom }
    }),
  )
