import type { Decision, Question } from './decision.ts'
import { inWords } from './inWords.ts'
import type { OpenRow } from './openItems.ts'

const reasonOf = ({ grunn, kilde }: Decision): string => (kilde ? `${grunn} Kilde: ${kilde}` : grunn)

const wordsOf = (decision: Decision): string => {
  if ('avgjor' in decision) return decision.avgjor
  if ('leggTil' in decision) return `Lagt til: ${inWords(decision.leggTil)}`
  return 'fjern' in decision ? `Fjernet: ${inWords(decision.fjern)}` : `Satt til: ${inWords(decision.sett)}`
}

/** The proposal's items after a review: answered ones are decided with their reason, the rest stand open. */
export const decidedItems = (
  items: readonly OpenRow[],
  decisions: readonly Decision[],
  questions: readonly Question[],
): OpenRow[] => {
  const answers = decisions.filter((decision) => 'avgjor' in decision)
  const additions = decisions.filter((decision) => !('avgjor' in decision))
  return [
    ...items.map((item) => {
      const answer = answers.find(({ avgjor }) => item.tekst.includes(avgjor))
      return answer ? { ...item, avgjort: true, merknad: reasonOf(answer) } : item
    }),
    ...questions.map((asked) => ({ linje: null, ...asked, avgjort: false })),
    ...additions.map((decision) => ({
      linje: null,
      tekst: wordsOf(decision),
      ordliste: 'felt' in decision ? decision.felt : null,
      avgjort: true,
      merknad: reasonOf(decision),
    })),
  ]
}
