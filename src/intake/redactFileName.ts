import { findPersonalData } from './findPersonalData.ts'
import { standIns } from './redact.ts'

/** Words that no name has: «dag_for_dag». */
const small = /^(?:i|på|til|for|av|fra|frå|og|med|om|ved|som|et|en|ei|eit|den|det|dei|de|per|vil|skal|er)$/i

/** «soknad_kari_nordmann» as people would write it, sign for sign. */
const asWords = (name: string): string =>
  name
    .replace(/[_+-]|\.(?=[^.]*\.)/g, ' ')
    .replace(/\p{L}+(?![^/\\]*[/\\])/gu, (word) =>
      small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )

/** A file's name without the persons in it. */
export const redactFileName = (name: string): string =>
  [...findPersonalData(asWords(name))]
    .reverse()
    .reduce(
      (clean, { type, tekst, start }) =>
        clean.slice(0, start) + standIns[type] + clean.slice(start + tekst.length),
      name,
    )
