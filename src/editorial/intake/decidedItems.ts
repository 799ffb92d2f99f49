import type { Decision, Question } from './decision.ts'
import { inWords } from './inWords.ts'
import type { OpenRow } from './openItems.ts'

type Change = Exclude<Decision, { avgjor: string }>

const isAnswer = (decision: Decision): decision is Extract<Decision, { avgjor: string }> =>
  'avgjor' in decision

const because = ({ grunn, kilde }: Decision) => ({ avgjort: true, merknad: grunn, kilde: kilde ?? null })

const changeOf = (decision: Change): Pick<OpenRow, 'endring' | 'tekst'> => {
  if ('leggTil' in decision) return { endring: 'lagtTil', tekst: inWords(decision.leggTil) }
  return 'fjern' in decision
    ? { endring: 'fjernet', tekst: inWords(decision.fjern) }
    : { endring: 'satt', tekst: inWords(decision.sett) }
}

/** The proposal's items after a review: answered ones are decided with their reason, the rest stand open. */
export const decidedItems = (
  items: readonly OpenRow[],
  decisions: readonly Decision[],
  questions: readonly Question[],
): OpenRow[] => [
  ...items.map((item) => {
    const answer = decisions.filter(isAnswer).find(({ avgjor }) => item.tekst.includes(avgjor))
    return answer ? { ...item, ...because(answer) } : item
  }),
  ...questions.map((asked) => ({ linje: null, ...asked, avgjort: false })),
  ...decisions
    .filter((decision): decision is Change => !isAnswer(decision))
    .map((decision) => ({
      linje: null,
      ...changeOf(decision),
      ordliste: decision.felt,
      ...because(decision),
    })),
]
