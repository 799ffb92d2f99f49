import { stemmer } from '@orama/stemmers/norwegian'
import { bokmalSpelling } from './bokmalSpelling.ts'

/** «tilflyttere», «tilflytterne», «tilflyttarane»: people who do something, whose plural hides the ending. */
const peopleWho = /(?<=\p{L}{4})[ea]r(?:e|ar|ne|ane|ene)$/u
const doubled = /([bdfgklmnprst])\1$/

/** What a folded word shares with its inflections in bokmål and nynorsk (Snowball's Norwegian stem). For comparing only. */
export const stem = (word: string): string =>
  stemmer(bokmalSpelling(word).replace(peopleWho, 'er')).replace(doubled, '$1')
