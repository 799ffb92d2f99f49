import type { Words } from '../domain/language.ts'
import { reviewFaultWords } from './intake/review/reviewFaultWords.ts'

/** What editors are told when something cannot be done: what happened, and what to do. `{name}` is filled in. */
export const faultWords = {
  databaseAway: {
    nb: 'Databasen svarte ikke. La siden stå åpen, og prøv igjen om litt.',
    nn: 'Databasen svarte ikkje. La sida stå open, og prøv på nytt om litt.',
    en: 'The database did not answer. Leave the page open and try again shortly.',
  },
  staleSave: {
    nb: '{hvem} lagret dette dokumentet mens du redigerte. Ingenting av ditt er lagret ennå. Forskjeller: {felter}. Sammenlign versjonene, og velg hva som skal gjelde.',
    nn: '{hvem} lagra dette dokumentet medan du redigerte. Ingenting av ditt er lagra enno. Skilnader: {felter}. Samanlikn versjonane, og vel kva som skal gjelde.',
    en: '{hvem} saved this document while you were editing. Nothing of yours is saved yet. Differences: {felter}. Compare the versions and choose what shall hold.',
  },
  slugTaken: {
    nb: 'Nettadressen «{slug}» er i bruk av «{tittel}». Velg en annen.',
    nn: 'Nettadressa «{slug}» er i bruk av «{tittel}». Vel ei anna.',
    en: 'The web address “{slug}” is used by “{tittel}”. Choose another.',
  },
  slugReserved: {
    nb: 'Nettadressen «{slug}» er opptatt av nettstedet selv. Velg en annen.',
    nn: 'Nettadressa «{slug}» er oppteken av nettstaden sjølv. Vel ei anna.',
    en: 'The web address “{slug}” belongs to the site itself. Choose another.',
  },
  termInUse: {
    nb: 'Begrepet «{navn}» er i bruk og kan ikke slettes (dokumenter som bruker det: {antall}). Ta det ut av bruk, eller slå det sammen med et annet.',
    nn: 'Omgrepet «{navn}» er i bruk og kan ikkje slettast (dokument som bruker det: {antall}). Ta det ut av bruk, eller slå det saman med eit anna.',
    en: 'The term “{navn}” is in use and cannot be deleted (documents that use it: {antall}). Retire it, or merge it with another.',
  },
  placeInUse: {
    nb: '«{navn}» er i bruk og kan ikke slettes (dokumenter som viser dit: {antall}).',
    nn: '«{navn}» er i bruk og kan ikkje slettast (dokument som viser dit: {antall}).',
    en: '“{navn}” is in use and cannot be deleted (documents that refer to it: {antall}).',
  },
  mediaInUse: {
    nb: 'Bildet er i bruk og kan ikke slettes (dokumenter som viser det: {antall}). Fjern det der først.',
    nn: 'Biletet er i bruk og kan ikkje slettast (dokument som viser det: {antall}). Fjern det der først.',
    en: 'The picture is in use and cannot be deleted (documents that show it: {antall}). Remove it there first.',
  },
  pictureIsPublic: {
    nb: 'Bildet vises i et publisert tiltak. Be en redaktør endre det.',
    nn: 'Biletet blir vist i eit publisert tiltak. Be ein redaktør endre det.',
    en: 'A published project shows the picture. Ask an editor to change it.',
  },
  notReadyToPublish: {
    nb: 'Tiltaket kan ikke publiseres ennå. Mangler: {mangler}.',
    nn: 'Tiltaket kan ikkje publiserast enno. Manglar: {mangler}.',
    en: 'The project cannot be published yet. Missing: {mangler}.',
  },
  silentWithdrawal: {
    nb: 'Tiltaket er publisert. Bruk «Trekk tilbake» og skriv hvorfor, eller lagre endringene som utkast.',
    nn: 'Tiltaket er publisert. Bruk «Trekk tilbake» og skriv kvifor, eller lagre endringane som utkast.',
    en: 'The project is published. Use “Withdraw” and say why, or save the changes as a draft.',
  },
  newerDraft: {
    nb: '«{tittel}» har et nyere utkast, som ville blitt borte. Åpne det og endre det for seg.',
    nn: '«{tittel}» har eit nyare utkast, som ville blitt borte. Opne det og endre det for seg.',
    en: '“{tittel}” has a newer draft, which would be buried. Open it and change it by itself.',
  },
  alreadyInReview: {
    nb: 'Tiltaket ligger alt til vurdering.',
    nn: 'Tiltaket ligg alt til vurdering.',
    en: 'The project is already in review.',
  },
  nothingToReview: {
    nb: 'Tiltaket er publisert slik det står. Gjør en endring og lagre den som utkast, så kan den vurderes.',
    nn: 'Tiltaket er publisert slik det står. Gjer ei endring og lagre ho som utkast, så kan ho vurderast.',
    en: 'The project is published as it stands. Make a change and save it as a draft to have it reviewed.',
  },
  notInReview: {
    nb: 'Tiltaket ligger ikke til vurdering, så det kan ikke sendes i retur.',
    nn: 'Tiltaket ligg ikkje til vurdering, så det kan ikkje sendast i retur.',
    en: 'The project is not in review, so it cannot be sent back.',
  },
  notPublished: {
    nb: 'Tiltaket er ikke publisert, så det er ingenting å trekke tilbake.',
    nn: 'Tiltaket er ikkje publisert, så det er ingenting å trekkje tilbake.',
    en: 'The project is not published, so there is nothing to withdraw.',
  },
  wordNeeded: {
    nb: 'Skriv noen ord om hvorfor.',
    nn: 'Skriv nokre ord om kvifor.',
    en: 'Write a few words on why.',
  },
  wordTooLong: {
    nb: 'Skriv kortere: høyst {lengst} tegn.',
    nn: 'Skriv kortare: høgst {lengst} teikn.',
    en: 'Write less: at most {lengst} characters.',
  },
  badQuestion: {
    nb: 'Forespørselen kunne ikke leses. Se dokumentasjonen av dette endepunktet.',
    nn: 'Førespurnaden kunne ikkje lesast. Sjå dokumentasjonen av dette endepunktet.',
    en: 'The request could not be read. See the documentation of this endpoint.',
  },
  mergeWithItself: {
    nb: 'Velg et annet begrep enn det du står i.',
    nn: 'Vel eit anna omgrep enn det du står i.',
    en: 'Choose another term than the one you are in.',
  },
  termRetired: {
    nb: '«{navn}» er tatt ut av bruk. Velg et begrep som gjelder.',
    nn: '«{navn}» er teke ut av bruk. Vel eit omgrep som gjeld.',
    en: '“{navn}” is retired. Choose a term in force.',
  },
  termOutOfUse: {
    nb: '«{navn}» er tatt ut av bruk fra før.',
    nn: '«{navn}» er teken ut av bruk frå før.',
    en: '“{navn}” is retired already.',
  },
  termMerged: {
    nb: '«{navn}» er slått sammen med et annet begrep, og navnet fører dit.',
    nn: '«{navn}» er slått saman med eit anna omgrep, og namnet fører dit.',
    en: '“{navn}” is merged with another term, and its name leads there.',
  },
  termInForce: {
    nb: '«{navn}» er i bruk fra før.',
    nn: '«{navn}» er i bruk frå før.',
    en: '“{navn}” is in force already.',
  },
  kodeFixed: {
    nb: 'Koden til et begrep kan ikke endres; den brukes i adresser og åpne data.',
    nn: 'Koden til eit omgrep kan ikkje endrast; han blir brukt i adresser og opne data.',
    en: 'The code of a term cannot be changed; addresses and open data use it.',
  },
  lastAdministrator: {
    nb: 'Dette er den siste administratoren. Gi en annen rollen først.',
    nn: 'Dette er den siste administratoren. Gje ein annan rolla først.',
    en: 'This is the last administrator. Give someone else the role first.',
  },
  periodReversed: {
    nb: 'Perioden slutter ({til}) før den begynner ({fra}).',
    nn: 'Perioden sluttar ({til}) før han byrjar ({fra}).',
    en: 'The period ends ({til}) before it begins ({fra}).',
  },
  selfRelation: {
    nb: 'Et tiltak kan ikke vise til seg selv.',
    nn: 'Eit tiltak kan ikkje vise til seg sjølv.',
    en: 'A project cannot refer to itself.',
  },
  weakPassword: {
    nb: 'Passordet må ha minst 12 tegn.',
    nn: 'Passordet må ha minst 12 teikn.',
    en: 'The password must have at least 12 characters.',
  },
  badLink: {
    nb: 'Skriv en hel nettadresse som begynner med https:// eller http://.',
    nn: 'Skriv ei heil nettadresse som byrjar med https:// eller http://.',
    en: 'Write a whole web address that begins with https:// or http://.',
  },
  exportForEditors: {
    nb: 'Bare redaktører kan eksportere tiltak.',
    nn: 'Berre redaktørar kan eksportere tiltak.',
    en: 'Only editors can export projects.',
  },
  fullExportForAdministrators: {
    nb: 'Den fulle eksporten har kontakter og interne notater, og er bare for administratorer.',
    nn: 'Den fulle eksporten har kontaktar og interne notat, og er berre for administratorar.',
    en: 'The full export holds contacts and internal notes, and is for administrators only.',
  },
  exportFormat: {
    nb: 'Velg formatet json, csv eller xlsx.',
    nn: 'Vel formatet json, csv eller xlsx.',
    en: 'Choose the format json, csv or xlsx.',
  },
  exportCellTooLong: {
    nb: '«{tittel}» har en tekst som er for lang for en celle i et regneark. Velg CSV eller JSON.',
    nn: '«{tittel}» har ein tekst som er for lang for ei celle i eit rekneark. Vel CSV eller JSON.',
    en: '“{tittel}” holds a text too long for a cell of a workbook. Choose CSV or JSON.',
  },
  ...reviewFaultWords,
} as const satisfies Record<string, Words>

export type FaultWord = keyof typeof faultWords
