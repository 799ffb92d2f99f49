import { stemmer } from '@orama/stemmers/norwegian'

/** «rekruttering» and «rekruttere», «organiseringa» and «organisere»: the doing and to do it. */
const doingOf = /(?<=\p{L}{4})ering(?:a|en|ar|er|ane|ene)?$/u
/** «tilflyttere», «tilflytterne», «tilflyttarane», «ordføreren»: people who do something, whose ending hides another. */
const peopleWho = /(?<=\p{L}{3})[ea]r(?:e|ar|ne|ane|ene|en)$/u

/** A folded word without its inflection (Snowball's Norwegian stem), its spelling kept. */
export const withoutEnding = (word: string): string =>
  stemmer(word.replace(doingOf, 'ere').replace(peopleWho, 'er'))
