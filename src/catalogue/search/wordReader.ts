import { fold } from '../../domain/fold.ts'
import { endsWord, foldedLetters, unforeseen, vanishes } from './foldedLetters.ts'

/** Letters of a word, as numbers: the first `length` of them. Overwritten by the next word. */
type TakeWord = (letters: Uint16Array, length: number) => void

const [a, å] = [0x61, 0xe5]

const isForeseen = (text: string): boolean => {
  for (let at = 0; at < text.length; at++)
    if ((foldedLetters[text.charCodeAt(at)] ?? unforeseen) === unforeseen) return false
  return true
}

/** Answers how to read the words of a text, folded, one after the other: those of `wordsOf`, without a string for each. */
export const createWordReader = (): ((text: string, take: TakeWord) => void) => {
  let letters = new Uint16Array(1024)
  return (text, take) => {
    const read = isForeseen(text) ? text : fold(text)
    if (read.length > letters.length) letters = new Uint16Array(2 * read.length)
    let length = 0
    for (let at = 0; at < read.length; at++) {
      const code = read.charCodeAt(at)
      const folded = foldedLetters[code] ?? unforeseen
      if (folded === endsWord) {
        if (length > 0) take(letters, length)
        length = 0
      } else if (folded === a && length > 0 && letters[length - 1] === a) letters[length - 1] = å
      else if (folded !== vanishes) letters[length++] = folded === unforeseen ? code : folded
    }
    if (length > 0) take(letters, length)
  }
}
