import { inLanguage, type Words } from '../../domain/language.ts'
import type { LinkReason } from '../../domain/linkReason.ts'

const wordsOf = (reason: LinkReason): Words => {
  switch (reason.kode) {
    case 'sammeTittel':
      return { nb: 'Samme tittel', nn: 'Same tittel', en: 'Same title' }
    case 'lignendeTittel':
      return { nb: 'Lignende tittel', nn: 'Liknande tittel', en: 'Similar title' }
    case 'senereUtgave':
      return {
        nb: 'Tittelen sier at det er en fortsettelse',
        nn: 'Tittelen seier at det er eit framhald',
        en: 'The title says that it is a continuation',
      }
    case 'sammeKommune': {
      const named = reason.navn.join(', ')
      return {
        nb: `Samme kommune (${named})`,
        nn: `Same kommune (${named})`,
        en: `Same municipality (${named})`,
      }
    }
    case 'sammePartner': {
      const named = reason.navn.join(', ')
      return { nb: `Samme partner (${named})`, nn: `Same partnar (${named})`, en: `Same partner (${named})` }
    }
    case 'begynnerEtter':
      return {
        nb: `Begynner ${reason.fra}, da den andre var slutt (${reason.til})`,
        nn: `Byrjar ${reason.fra}, då den andre var slutt (${reason.til})`,
        en: `Begins in ${reason.fra}, when the other had ended (${reason.til})`,
      }
    case 'nevnt':
      return {
        nb: `Kilden nevner «${reason.tittel}»`,
        nn: `Kjelda nemner «${reason.tittel}»`,
        en: `The source names “${reason.tittel}”`,
      }
    case 'skrevet':
      return { nb: reason.tekst, nn: reason.tekst, en: reason.tekst }
  }
}

/** One reason as a sentence for an editor. */
export const linkReasonText = (reason: LinkReason, language: string): string =>
  `${inLanguage(wordsOf(reason), language)}.`
