import type { Line } from '../splitLines.ts'

/** A line of running text under a heading of values: it may name some, but it is none itself. */
export const isSentence = ({ form, text }: Line): boolean =>
  form === 'text' && text.split(' ').length > 8 && !/[,;]/.test(text)
