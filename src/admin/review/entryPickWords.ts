import type { Words } from '../../domain/language.ts'

const found = (n: number): Words => ({
  nb: n === 1 ? 'Én oppføring passer.' : `${n} oppføringer passer.`,
  nn: n === 1 ? 'Éi oppføring passar.' : `${n} oppføringar passar.`,
  en: n === 1 ? 'One entry matches.' : `${n} entries match.`,
})
const firstOf = (shown: number, n: number): Words => ({
  nb: `De ${shown} første av ${n} oppføringer som passer.`,
  nn: `Dei ${shown} første av ${n} oppføringar som passar.`,
  en: `The first ${shown} of ${n} entries that match.`,
})
const nothing = (search: string): Words => ({
  nb: `Ingen oppføring heter noe som ligner «${search}».`,
  nn: `Inga oppføring heiter noko som liknar «${search}».`,
  en: `No entry is called anything like “${search}”.`,
})

/** What is said where an editor finds the entry that a source refers to. */
export const entryPickWords = {
  open: { nb: 'Velg oppføringen', nn: 'Vel oppføringa', en: 'Choose the entry' },
  search: { nb: 'Søk etter oppføringen', nn: 'Søk etter oppføringa', en: 'Search for the entry' },
  failed: {
    nb: 'Oppføringene kunne ikke hentes. Sjekk nettet og søk igjen.',
    nn: 'Oppføringane kunne ikkje hentast. Sjekk nettet og søk igjen.',
    en: 'The entries could not be loaded. Check the connection and search again.',
  },
  draft: { nb: 'kladd', nn: 'kladd', en: 'draft' },
  found,
  firstOf,
  nothing,
}
