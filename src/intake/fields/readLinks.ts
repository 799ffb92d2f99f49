import type { ReadLink } from '../reading.ts'
import type { Line } from '../splitLines.ts'

const address = /\bhttps?:\/\/[^\s<>«»"()]{3,300}|(?<![@\p{L}\d.])www\.[^\s<>«»"()]{3,300}/giu

/** Web addresses as written, without the sentence's own full stop; a bare `www.` gets `https://`. */
export const readLinks = (lines: readonly Line[]): readonly ReadLink[] =>
  lines.flatMap(({ linje, text }) =>
    [...text.matchAll(address)].map(([found]) => {
      const sagtSom = found.replace(/[.,;:!?]+$/, '')
      return { url: /^http/i.test(sagtSom) ? sagtSom : `https://${sagtSom}`, linje, sagtSom }
    }),
  )
