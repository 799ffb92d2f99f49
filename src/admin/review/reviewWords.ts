import type { Words } from '../../domain/language.ts'

const remaining = (n: number, of: number): Words => ({
  nb: n === 0 ? `Alle ${of} linjer er avgjort` : `${n} av ${of} linjer gjenstår`,
  nn: n === 0 ? `Alle ${of} linjene er avgjorde` : `${n} av ${of} linjer står att`,
  en: n === 0 ? `All ${of} lines are settled` : `${n} of ${of} lines remain`,
})
const line = (n: number): Words => ({ nb: `linje ${n}`, nn: `linje ${n}`, en: `line ${n}` })
const accept = (label: string): Words => ({
  nb: `Godta «${label}»`,
  nn: `Godta «${label}»`,
  en: `Accept “${label}”`,
})
const contact = (name: string): Words => ({
  nb: `Sett kontakten til «${name}»`,
  nn: `Set kontakten til «${name}»`,
  en: `Make the contact “${name}”`,
})
const edit = (text: string): Words => ({
  nb: `Rett «${text}»`,
  nn: `Rett «${text}»`,
  en: `Correct “${text}”`,
})
const remove = (text: string): Words => ({
  nb: `Fjern «${text}»`,
  nn: `Fjern «${text}»`,
  en: `Remove “${text}”`,
})
const add = (field: string): Words => ({
  nb: `Legg til i ${field}`,
  nn: `Legg til i ${field}`,
  en: `Add to ${field}`,
})

export const reviewWords = {
  loading: { nb: 'Henter forslaget …', nn: 'Hentar forslaget …', en: 'Loading the proposal …' },
  failed: {
    nb: 'Forslaget kunne ikke hentes.',
    nn: 'Forslaget kunne ikkje hentast.',
    en: 'The proposal could not be loaded.',
  },
  unsent: {
    nb: 'Valget ditt er ikke lagret. Sjekk nettet og prøv igjen.',
    nn: 'Valet ditt er ikkje lagra. Sjekk nettet og prøv igjen.',
    en: 'Your choice is not saved. Check the connection and try again.',
  },
  sendAgain: { nb: 'Gjør valget mitt igjen', nn: 'Gjer valet mitt igjen', en: 'Make my choice again' },
  dismiss: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  document: { nb: 'Dokumentet', nn: 'Dokumentet', en: 'The document' },
  draft: { nb: 'Utkastet', nn: 'Utkastet', en: 'The draft' },
  keys: {
    nb: 'Piltastene går linje for linje. J eller Alt+↓ går til neste åpne, K eller Alt+↑ til forrige. Enter åpner valgene, Escape går tilbake.',
    nn: 'Piltastane går linje for linje. J eller Alt+↓ går til neste opne, K eller Alt+↑ til førre. Enter opnar vala, Escape går tilbake.',
    en: 'Arrow keys go line by line. J or Alt+↓ goes to the next open one, K or Alt+↑ to the previous. Enter opens the choices, Escape goes back.',
  },
  nextOpen: { nb: 'Neste åpne', nn: 'Neste opne', en: 'Next open' },
  undo: { nb: 'Angre siste valg', nn: 'Angre siste val', en: 'Undo last choice' },
  showPersonal: {
    nb: 'Vis personopplysninger',
    nn: 'Vis personopplysningar',
    en: 'Show personal data',
  },
  hidePersonal: {
    nb: 'Skjul personopplysninger',
    nn: 'Skjul personopplysningar',
    en: 'Hide personal data',
  },
  personalNote: {
    nb: 'Dokumentet har personopplysninger. De er skjult her og kommer aldri med i utkastet.',
    nn: 'Dokumentet har personopplysningar. Dei er skjulte her og kjem aldri med i utkastet.',
    en: 'The document holds personal data. It is hidden here and never reaches the draft.',
  },
  open: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  keptOut: { nb: 'holdt utenfor', nn: 'halden utanfor', en: 'kept out' },
  leftOut: { nb: 'Utelatt', nn: 'Utelaten', en: 'Left out' },
  fromVocabulary: { nb: 'Velg fra ordlisten', nn: 'Vel frå ordlista', en: 'Choose from the vocabulary' },
  newTerm: { nb: 'Nytt begrep', nn: 'Nytt omgrep', en: 'New term' },
  makeTerm: { nb: 'Lag begrepet', nn: 'Lag omgrepet', en: 'Make the term' },
  toField: { nb: 'Legg i et felt', nn: 'Legg i eit felt', en: 'Put into a field' },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  put: { nb: 'Legg i feltet', nn: 'Legg i feltet', en: 'Put into the field' },
  leave: { nb: 'La den ligge', nn: 'La han liggje', en: 'Leave it out' },
  otherReason: { nb: 'Annen grunn', nn: 'Annan grunn', en: 'Another reason' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  empty: { nb: 'Tomt', nn: 'Tomt', en: 'Empty' },
  similar: { nb: 'ligner', nn: 'liknar', en: 'similar' },
  corrected: { nb: 'rettet', nn: 'retta', en: 'corrected' },
  update: { nb: 'Oppdater oppføringen', nn: 'Oppdater oppføringa', en: 'Update the entry' },
  finish: { nb: 'Lag utkast', nn: 'Lag utkast', en: 'Make the draft' },
  finishOpen: {
    nb: 'Lagre med åpne punkter',
    nn: 'Lagre med opne punkt',
    en: 'Save with open items',
  },
  reject: { nb: 'Avvis forslaget', nn: 'Avvis forslaget', en: 'Reject the proposal' },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  accepted: {
    nb: 'Forslaget er godtatt.',
    nn: 'Forslaget er godteke.',
    en: 'The proposal is accepted.',
  },
  toEntry: { nb: 'Åpne oppføringen', nn: 'Opne oppføringa', en: 'Open the entry' },
  rejected: { nb: 'Forslaget er avvist', nn: 'Forslaget er avvist', en: 'The proposal is rejected' },
  kind: { nb: 'Innholdstype', nn: 'Innhaldstype', en: 'Kind of content' },
  malform: { nb: 'Målform', nn: 'Målform', en: 'Written standard' },
  unknownKind: {
    nb: 'Ikke avgjort – velg',
    nn: 'Ikkje avgjord – vel',
    en: 'Not decided – choose',
  },
  remaining,
  line,
  accept,
  contact,
  edit,
  remove,
  add,
}

export const kindWords: Record<'tiltak' | 'ressurs', Words> = {
  tiltak: { nb: 'Tiltak', nn: 'Tiltak', en: 'Project' },
  ressurs: { nb: 'Ressurs', nn: 'Ressurs', en: 'Resource' },
}
export const malformWords: Record<'nb' | 'nn', Words> = {
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
}
