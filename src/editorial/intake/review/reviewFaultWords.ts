import type { Words } from '../../../domain/language.ts'

/** What editors are told when a proposal cannot be changed as they wanted, or documents not brought in. */
export const reviewFaultWords = {
  staleReview: {
    nb: 'Noen andre har avgjort noe i dette forslaget siden du åpnet det. Valget ditt er ikke lagret. Se over det nye, og velg på nytt.',
    nn: 'Nokon andre har avgjort noko i dette forslaget sidan du opna det. Valet ditt er ikkje lagra. Sjå over det nye, og vel på nytt.',
    en: 'Someone else has decided something in this proposal since you opened it. Your choice is not saved. Look at what is new, and choose again.',
  },
  reviewSettled: {
    nb: 'Forslaget er allerede ferdig behandlet.',
    nn: 'Forslaget er alt ferdig handsama.',
    en: 'The proposal has already been settled.',
  },
  nothingToUndo: {
    nb: 'Det er ingen avgjørelser å angre.',
    nn: 'Det er ingen avgjerder å angre.',
    en: 'There is no decision to undo.',
  },
  choiceDoesNotFit: {
    nb: 'Valget passer ikke: noe mangler, har feil form eller finnes ikke lenger.',
    nn: 'Valet passar ikkje: noko manglar, har feil form eller finst ikkje lenger.',
    en: 'The choice does not fit: something is missing, has the wrong form or is no longer there.',
  },
  reviewHasOpenLines: {
    nb: '{antall} av linjene er ikke avgjort ennå. Avgjør dem, eller lagre med åpne punkter.',
    nn: '{antall} av linjene er ikkje avgjorde enno. Avgjer dei, eller lagre med opne punkt.',
    en: '{antall} of the lines are not settled yet. Settle them, or save with open items.',
  },
  draftDoesNotFit: {
    nb: 'Utkastet kan ikke lagres ennå. Rett disse feltene: {felter}.',
    nn: 'Utkastet kan ikkje lagrast enno. Rett desse felta: {felter}.',
    en: 'The draft cannot be saved yet. Correct these fields: {felter}.',
  },
  logInFirst: {
    nb: 'Du er ikke logget inn lenger. Logg inn og prøv igjen.',
    nn: 'Du er ikkje logga inn lenger. Logg inn og prøv igjen.',
    en: 'You are no longer logged in. Log in and try again.',
  },
  uploadTooLarge: {
    nb: 'Dokumentene er til sammen større enn {most} MB. Les inn færre om gangen.',
    nn: 'Dokumenta er til saman større enn {most} MB. Les inn færre om gongen.',
    en: 'The documents are larger than {most} MB together. Bring in fewer at a time.',
  },
  uploadCount: {
    nb: 'Velg minst ett dokument, og ikke flere enn {most} om gangen.',
    nn: 'Vel minst eitt dokument, og ikkje fleire enn {most} om gongen.',
    en: 'Choose at least one document, and no more than {most} at a time.',
  },
  editionNeedsEditor: {
    nb: 'Forslaget endrer en oppføring som finnes fra før. Be en redaktør godta det.',
    nn: 'Forslaget endrar ei oppføring som finst frå før. Be ein redaktør godta det.',
    en: 'The proposal changes an entry that is already there. Ask an editor to accept it.',
  },
  reasonMissing: {
    nb: 'Skriv hvorfor.',
    nn: 'Skriv kvifor.',
    en: 'Say why.',
  },
} as const satisfies Record<string, Words>
