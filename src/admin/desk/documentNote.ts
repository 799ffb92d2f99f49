import { inLanguage, type Words } from '../../domain/language.ts'
import { type PanelName, deskWords as words } from './deskWords.ts'
import type { DeskDocument } from './readList.ts'

const locales: Words = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const day = (date: string, language: string): string =>
  new Intl.DateTimeFormat(inLanguage(locales, language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Oslo',
  }).format(new Date(date))

/** Why a document lies in its panel, in a few words. */
export const documentNote = (panel: PanelName, document: DeskDocument, language: string): string => {
  const { antallApne, updatedAt, nesteKontroll, publisertForste } = document
  const dated = (date: string | null | undefined, say: (date: string) => Words): string =>
    date ? inLanguage(say(day(date, language)), language) : ''
  switch (panel) {
    case 'proposals':
      return inLanguage(words.openItems(antallApne ?? 0), language)
    case 'drafts':
      return dated(updatedAt, words.changed)
    case 'checks':
      return dated(nesteKontroll, words.due)
    case 'published':
      return dated(publisertForste, words.published)
  }
}
