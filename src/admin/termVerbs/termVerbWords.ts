import type { Words } from '../../domain/language.ts'

interface TermVerbWords {
  action: Words
  heading: (term: string) => Words
  explanation: (term: string) => Words
  confirm: Words
  done: Words
}

const merge: TermVerbWords = {
  action: { nb: 'Slå sammen med …', nn: 'Slå saman med …', en: 'Merge into …' },
  heading: (term) => ({
    nb: `Slå «${term}» sammen med et annet begrep`,
    nn: `Slå «${term}» saman med eit anna omgrep`,
    en: `Merge “${term}” into another term`,
  }),
  explanation: (term) => ({
    nb: `Alt som bruker «${term}», får det andre begrepet i stedet. Navnene følger med, så søk og innlesing finner fram. «${term}» går ut av bruk. Dette kan ikke angres.`,
    nn: `Alt som bruker «${term}», får det andre omgrepet i staden. Namna følgjer med, så søk og innlesing finn fram. «${term}» går ut av bruk. Dette kan ikkje angrast.`,
    en: `Everything that uses “${term}” gets the other term instead. Its names go along, so that search and intake find the way. “${term}” is retired. This cannot be undone.`,
  }),
  confirm: { nb: 'Slå sammen', nn: 'Slå saman', en: 'Merge' },
  done: { nb: 'Slått sammen.', nn: 'Slått saman.', en: 'Merged.' },
}

const retire: TermVerbWords = {
  action: { nb: 'Ta ut av bruk …', nn: 'Ta ut av bruk …', en: 'Retire …' },
  heading: (term) => ({
    nb: `Ta «${term}» ut av bruk`,
    nn: `Ta «${term}» ut av bruk`,
    en: `Retire “${term}”`,
  }),
  explanation: () => ({
    nb: 'Det som alt har begrepet, beholder det, men ingen nye kan få det. Du kan ta det i bruk igjen.',
    nn: 'Det som alt har omgrepet, beheld det, men ingen nye kan få det. Du kan ta det i bruk att.',
    en: 'What has the term keeps it, but nothing new can get it. You can reinstate it.',
  }),
  confirm: { nb: 'Ta ut av bruk', nn: 'Ta ut av bruk', en: 'Retire' },
  done: { nb: 'Tatt ut av bruk.', nn: 'Teke ut av bruk.', en: 'Retired.' },
}

const reinstate: TermVerbWords = {
  action: { nb: 'Ta i bruk igjen …', nn: 'Ta i bruk att …', en: 'Reinstate …' },
  heading: (term) => ({
    nb: `Ta «${term}» i bruk igjen`,
    nn: `Ta «${term}» i bruk att`,
    en: `Reinstate “${term}”`,
  }),
  explanation: () => ({
    nb: 'Begrepet kan velges igjen, og innlesingen kjenner det igjen.',
    nn: 'Omgrepet kan veljast att, og innlesinga kjenner det att.',
    en: 'The term can be chosen again, and the intake recognises it.',
  }),
  confirm: { nb: 'Ta i bruk igjen', nn: 'Ta i bruk att', en: 'Reinstate' },
  done: { nb: 'I bruk igjen.', nn: 'I bruk att.', en: 'Reinstated.' },
}

/** How each verb of a term is offered, asked about and told of. */
export const termVerbWords = { merge, retire, reinstate }

export type TermVerb = keyof typeof termVerbWords
