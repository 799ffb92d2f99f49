import type { Words } from '../domain/language.ts'
import type { DoorState } from './editorialDoor.ts'

interface Closed {
  title: Words
  /** On the page that an editor sees. */
  lead: Words
  /** In the form that an editor tried to save. */
  refusal: Words
}

/** Why the editorial half does not answer, and what to do. */
export const editorialClosedWords: Record<Exclude<DoorState, 'open'>, Closed> = {
  opening: {
    title: {
      nb: 'Redaksjonen åpner om et øyeblikk',
      nn: 'Redaksjonen opnar om ein augneblink',
      en: 'The editorial desk opens in a moment',
    },
    lead: {
      nb: 'Serveren er nettopp startet. Denne siden prøver igjen av seg selv.',
      nn: 'Tenaren er nettopp starta. Denne sida prøver på nytt av seg sjølv.',
      en: 'The server has just started. This page tries again by itself.',
    },
    refusal: {
      nb: 'Redaksjonen åpner om et øyeblikk. Ingenting er lagret; prøv igjen om litt.',
      nn: 'Redaksjonen opnar om ein augneblink. Ingenting er lagra; prøv på nytt om litt.',
      en: 'The editorial desk opens in a moment. Nothing has been saved; try again shortly.',
    },
  },
  'database-away': {
    title: {
      nb: 'Databasen svarer ikke',
      nn: 'Databasen svarer ikkje',
      en: 'The database does not answer',
    },
    lead: {
      nb: 'Redaksjonen åpner igjen så snart databasen svarer. Imens ser besøkende katalogen slik den sist ble publisert. Denne siden prøver igjen av seg selv.',
      nn: 'Redaksjonen opnar att så snart databasen svarer. Imens ser dei besøkjande katalogen slik han sist vart publisert. Denne sida prøver på nytt av seg sjølv.',
      en: 'The editorial desk opens again as soon as the database answers. Meanwhile visitors see the catalogue as it was last published. This page tries again by itself.',
    },
    refusal: {
      nb: 'Databasen svarer ikke, så ingenting er lagret. La siden stå åpen, og prøv igjen om litt.',
      nn: 'Databasen svarer ikkje, så ingenting er lagra. La sida stå open, og prøv på nytt om litt.',
      en: 'The database does not answer, so nothing has been saved. Leave the page open and try again shortly.',
    },
  },
}
