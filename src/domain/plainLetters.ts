const marks = /\p{M}/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Letters that no decomposition leads back to a base letter. */
const bases: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
  œ: 'ø',
}
const withoutDecomposition = new RegExp(`[${Object.keys(bases).join('')}]`, 'g')

/** Letters and signs that only need lower case: most texts hold nothing else, and are done at once. */
const plain = /^[\n\r\t\x20-\x7eæøåÆØÅ«»–—’“”]*$/

/**
 * Lower case with every letter in its Norwegian base form: Sámi and foreign letters lose their marks, æ, ø and å stay
 * (ä and ö become æ and ø). Spaces and punctuation stand.
 */
export const plainLetters = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(invisible, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/a\u030a/g, 'å')
        .replace(/a\u0308/g, 'æ')
        .replace(/o\u0308/g, 'ø')
        .replace(marks, '')
        .replace(withoutDecomposition, (letter) => bases[letter] ?? letter)
