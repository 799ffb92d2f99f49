import type { Words } from '../../domain/language.ts'

/** How a verb is offered, asked about and told of. */
export interface VerbWords {
  action: Words
  heading: Words
  explanation: Words
  /** Above the box for the word that goes with it. */
  word: Words
  done: Words
}

const submit: VerbWords = {
  action: { nb: 'Send til vurdering', nn: 'Send til vurdering', en: 'Send to review' },
  heading: { nb: 'Send til vurdering', nn: 'Send til vurdering', en: 'Send to review' },
  explanation: {
    nb: 'En redaktør ser over tiltaket og publiserer det, eller sender det i retur med et ord om hva som mangler.',
    nn: 'Ein redaktør ser over tiltaket og publiserer det, eller sender det i retur med eit ord om kva som manglar.',
    en: 'An editor reads the project and publishes it, or sends it back with a word on what it lacks.',
  },
  word: {
    nb: 'Et ord til den som vurderer (valgfritt)',
    nn: 'Eit ord til den som vurderer (valfritt)',
    en: 'A word to the reviewer (optional)',
  },
  done: { nb: 'Sendt til vurdering.', nn: 'Sendt til vurdering.', en: 'Sent to review.' },
}

const sendBack: VerbWords = {
  action: { nb: 'Send i retur', nn: 'Send i retur', en: 'Send back' },
  heading: { nb: 'Send i retur', nn: 'Send i retur', en: 'Send back' },
  explanation: {
    nb: 'Forfatteren ser ordene dine øverst i tiltaket, kan rette det og sende det inn igjen.',
    nn: 'Forfattaren ser orda dine øvst i tiltaket, kan rette det og sende det inn att.',
    en: 'The author sees your words at the top of the project, can mend it and send it in again.',
  },
  word: {
    nb: 'Hva skal til for at det kan publiseres?',
    nn: 'Kva skal til for at det kan publiserast?',
    en: 'What does it need to be published?',
  },
  done: { nb: 'Sendt i retur.', nn: 'Sendt i retur.', en: 'Sent back.' },
}

const withdraw: VerbWords = {
  action: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
  heading: { nb: 'Trekk tilbake fra katalogen', nn: 'Trekk tilbake frå katalogen', en: 'Withdraw' },
  explanation: {
    nb: 'Tiltaket blir borte fra katalogen. Den som følger en gammel lenke, får vite at det er trukket tilbake, og hvorfor. Det kan publiseres igjen.',
    nn: 'Tiltaket blir borte frå katalogen. Den som følgjer ei gammal lenkje, får vite at det er trekt tilbake, og kvifor. Det kan publiserast att.',
    en: 'The project leaves the catalogue. Those who follow an old link are told that it was withdrawn, and why. It can be published again.',
  },
  word: {
    nb: 'Hvorfor? Dette vises offentlig.',
    nn: 'Kvifor? Dette blir vist offentleg.',
    en: 'Why? This is shown to the public.',
  },
  done: { nb: 'Trukket tilbake.', nn: 'Trekt tilbake.', en: 'Withdrawn.' },
}

export const verbWords = {
  'submit-for-review': submit,
  'return-to-author': sendBack,
  withdraw,
} satisfies Record<string, VerbWords>

export type EntryVerb = keyof typeof verbWords

export const dialogWords = {
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  working: { nb: 'Et øyeblikk …', nn: 'Ein augneblink …', en: 'One moment …' },
  wordNeeded: {
    nb: 'Skriv noen ord om hvorfor.',
    nn: 'Skriv nokre ord om kvifor.',
    en: 'Write a few words on why.',
  },
  notSaved: {
    nb: 'Endringene dine kunne ikke lagres, så ingenting er sendt. Lukk denne boksen og se hva skjemaet sier.',
    nn: 'Endringane dine kunne ikkje lagrast, så ingenting er sendt. Lukk denne boksen og sjå kva skjemaet seier.',
    en: 'Your changes could not be saved, so nothing was sent. Close this box and see what the form says.',
  },
  unreachable: {
    nb: 'Serveren svarer ikke. Ingenting er endret. Prøv igjen om litt.',
    nn: 'Tenaren svarar ikkje. Ingenting er endra. Prøv igjen om litt.',
    en: 'The server does not answer. Nothing has changed. Try again in a moment.',
  },
} satisfies Record<string, Words>
