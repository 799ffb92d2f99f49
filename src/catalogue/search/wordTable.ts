/** Numbers for words, told by their letters. */
export interface WordTable {
  /** -1 for a word that was never added. */
  find(letters: Uint16Array, length: number): number
  /** The number of a word that was not there. */
  add(letters: Uint16Array, length: number): number
  readonly words: readonly string[]
}

const lettersAtOnce = 1000

const hashOf = (letters: Uint16Array, length: number): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (letters[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

const isWord = (word: string, letters: Uint16Array, length: number): boolean => {
  if (word.length !== length) return false
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== letters[at]) return false
  return true
}

const written = (letters: Uint16Array, length: number): string => {
  let word = ''
  for (let at = 0; at < length; at += lettersAtOnce)
    word += String.fromCharCode(...letters.subarray(at, Math.min(at + lettersAtOnce, length)))
  return word
}

/**
 * A hash table with open addresses: a catalogue is read a word at a time, and a `Map` of strings would need each of a
 * million words as a string to find most of them known.
 */
export const createWordTable = (): WordTable => {
  const words: string[] = []
  const hashes: number[] = []
  /** Numbers plus one; 0 where nothing stands. Never more than half full. */
  let slots = new Uint32Array(1024)

  const put = (hash: number, number: number): void => {
    let at = hash & (slots.length - 1)
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1)
    slots[at] = number + 1
  }

  return {
    words,
    find: (letters, length) => {
      const hash = hashOf(letters, length)
      for (let at = hash & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
        const number = (slots[at] ?? 0) - 1
        if (hashes[number] === hash && isWord(words[number] ?? '', letters, length)) return number
      }
      return -1
    },
    add: (letters, length) => {
      const number = words.push(written(letters, length)) - 1
      hashes.push(hashOf(letters, length))
      if (2 * words.length > slots.length) {
        slots = new Uint32Array(2 * slots.length)
        for (const [other, hash] of hashes.entries()) put(hash, other)
      } else put(hashes[number] ?? 0, number)
      return number
    },
  }
}
