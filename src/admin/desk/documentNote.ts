import { inLanguage, type Words } from '../../domain/language.ts'
import { dayInWords } from '../dayInWords.ts'
import { type PanelName, deskWords as words } from './deskWords.ts'
import type { DeskDocument } from './readList.ts'

/** Why a document lies in its panel, in a few words. */
export const documentNote = (panel: PanelName, document: DeskDocument, language: string): string => {
  const { antallApne, updatedAt, nesteKontroll, publisertForste, arbeidsflytSiden } = document
  const dated = (date: string | null | undefined, say: (date: string) => Words): string =>
    date ? inLanguage(say(dayInWords(date, language)), language) : ''
  switch (panel) {
    case 'proposals':
      return inLanguage(words.openItems(antallApne ?? 0), language)
    case 'review':
    case 'returned':
      return dated(arbeidsflytSiden, words.since)
    case 'drafts':
      return dated(updatedAt, words.changed)
    case 'checks':
      return dated(nesteKontroll, words.due)
    case 'published':
      return dated(publisertForste, words.published)
  }
}
