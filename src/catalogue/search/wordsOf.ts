import { fold } from '../../domain/fold.ts'

/** The words of a text, folded, in the order they stand. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)
