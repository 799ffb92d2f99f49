import { wordsOf } from './wordsOf.ts'

/** Words of both standards that hold a question together and say nothing of what it is about, folded. */
const smallWords = new Set(
  `alle at av blant da de dei deira den denne der deres det dette disse du eg ei ein eit eller en er et etter
  for fra frå få før gjennom gjer gjere gjør gjøre ha har hos hva hvem hvilke hvilken hvor hvordan hvorfor i
  ikke ikkje inn jeg kan korleis kva kvar kven kvifor man med mellom mot må noe noen noko nokon når og om opp
  over på seg sin sine sitt skal som så til um under ut var ved vere vi vil være`.split(/\s+/),
)

/** The words of a text that it is about; all of its words where it is made of small ones alone. */
export const contentWords = (text: string): readonly string[] => {
  const words = wordsOf(text)
  const telling = words.filter((word) => !smallWords.has(word))
  return telling.length > 0 ? telling : words
}
