import { fold } from '../../domain/fold.ts'
import type { Context, Findings } from '../context.ts'
import type { OpenItem, ReadTerm } from '../reading.ts'
import { splitTerms } from '../splitTerms.ts'
import { readTermList } from './readTermList.ts'

/**
 * Reads «Fagområde: Omdømme Tilflytting»: labels stand side by side with nothing between, and a label may hold several
 * words («Bolig og bomiljø»). Known labels count even where an unknown word stands among them, which is left open.
 */
export const readFagomrader = (context: Context): Findings<ReadTerm> => {
  const index = context.indexes.fagomrader
  const found = readTermList(context, 'fagomrader', 'fagomrader')
  const values = [...found.values]
  const open: OpenItem[] = []
  for (const item of found.open) {
    const words = item.tekst.split(' ')
    const known = words.flatMap((word, at) => {
      const pair = splitTerms(words.slice(at, at + 1).join(' '), index)
      return pair?.map((match) => ({ ...match, linje: item.linje, sagtSom: word })) ?? []
    })
    values.push(...known)
    const rest = words.filter((word) => fold(word) !== '' && !known.some(({ sagtSom }) => sagtSom === word))
    open.push(...(rest.length > 0 ? [{ ...item, tekst: rest.join(' ') }] : []))
  }
  return { values, open, introductions: found.introductions }
}
