import { fold } from '../../../domain/fold.ts'

/** Words that say nothing of which entry it is. */
const fillers = new Set(
  fold(
    'i på og for til av en et ein eit den det de dei ei med om ved fra frå som å prosjekt prosjektet kommune kommunen',
  ).split(' '),
)

/** What marks an entry as a later one of the same: «fase 2», «II», «vidareføring». */
const editionMarks =
  /\b(?:fase|trinn|del)?\s*(?:\d{1,2}|ii|iii|iv)$|\b(?:videreføring|vidareføring|fortsettelse|framhald)\b/giu

/** The words that a title is known by, folded, without what marks a later edition. */
export const titleWords = (title: string): readonly string[] => {
  const words = fold(title.replace(editionMarks, ' ')).split(' ')
  return [...new Set(words.filter((word) => word !== '' && !fillers.has(word)))]
}

/** Whether the title itself says that it is a later edition. */
export const isLaterEdition = (title: string): boolean => title.search(editionMarks) >= 0
