import type { Decision, Question } from './decision.ts'
import type { OpenRow } from './openItems.ts'

const reasonOf = ({ grunn, kilde }: Decision): string => (kilde ? `${grunn} Kilde: ${kilde}` : grunn)

const wordsOf = (decision: Decision): string =>
  'avgjor' in decision
    ? decision.avgjor
    : `${decision.felt}: ${JSON.stringify('sett' in decision ? decision.sett : decision.leggTil)}`

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
