import type { EventVerb } from '../../domain/eventVerbs.ts'
import type { Words } from '../../domain/language.ts'

/** What somebody did, as it follows their name. `{felter}` are the fields that changed. */
export const verbWords: Record<EventVerb, Words> = {
  opprettet: { nb: 'opprettet dokumentet', nn: 'oppretta dokumentet', en: 'created the document' },
  endret: { nb: 'endret {felter}', nn: 'endra {felter}', en: 'changed {felter}' },
  publisert: { nb: 'publiserte', nn: 'publiserte', en: 'published' },
  avpublisert: { nb: 'avpubliserte', nn: 'avpubliserte', en: 'unpublished' },
  lagtIPapirkurven: { nb: 'la i papirkurven', nn: 'la i papirkorga', en: 'moved it to the trash' },
  gjenopprettet: {
    nb: 'hentet tilbake fra papirkurven',
    nn: 'henta tilbake frå papirkorga',
    en: 'took it back from the trash',
  },
  slettet: { nb: 'slettet', nn: 'sletta', en: 'deleted' },
  innlest: { nb: 'leste inn', nn: 'las inn', en: 'read it in' },
  innlesingAngret: { nb: 'angret innlesingen', nn: 'angra innlesinga', en: 'undid the intake' },
  sendtTilVurdering: {
    nb: 'sendte til vurdering',
    nn: 'sende til vurdering',
    en: 'sent it to review',
  },
  sendtIRetur: { nb: 'sendte i retur', nn: 'sende i retur', en: 'sent it back' },
  trukketTilbake: { nb: 'trakk tilbake', nn: 'trekte tilbake', en: 'withdrew' },
  hentetFram: {
    nb: 'hentet fram en eldre versjon',
    nn: 'henta fram ein eldre versjon',
    en: 'brought back an earlier version',
  },
  slattSammen: { nb: 'slo sammen', nn: 'slo saman', en: 'merged' },
  begrepByttet: { nb: 'byttet begrep', nn: 'bytte omgrep', en: 'replaced a term' },
  tattUtAvBruk: { nb: 'tok ut av bruk', nn: 'tok ut av bruk', en: 'retired it' },
  tattIBrukIgjen: { nb: 'tok i bruk igjen', nn: 'tok i bruk att', en: 'reinstated it' },
}

export const timelineWords = {
  tab: { nb: 'Historikk', nn: 'Historikk', en: 'History' },
  lead: {
    nb: 'Hvem som har gjort hva, det nyeste øverst.',
    nn: 'Kven som har gjort kva, det nyaste øvst.',
    en: 'Who has done what, newest first.',
  },
  empty: {
    nb: 'Ingenting er skrevet ned om dette dokumentet ennå. Det neste som skjer, kommer her.',
    nn: 'Ingenting er skrive ned om dette dokumentet enno. Det neste som skjer, kjem her.',
    en: 'Nothing is written down about this document yet. What happens next comes here.',
  },
  program: { nb: 'Programmet', nn: 'Programmet', en: 'The program' },
  somebody: { nb: 'En bruker', nn: 'Ein brukar', en: 'A user' },
  machine: { nb: 'maskin', nn: 'maskin', en: 'machine' },
  version: { nb: 'Se versjonen', nn: 'Sjå versjonen', en: 'See the version' },
  nothing: { nb: 'dokumentet', nn: 'dokumentet', en: 'the document' },
  and: { nb: 'og', nn: 'og', en: 'and' },
  newer: { nb: 'Nyere', nn: 'Nyare', en: 'Newer' },
  older: { nb: 'Eldre', nn: 'Eldre', en: 'Older' },
  pages: { nb: 'Sider i historikken', nn: 'Sider i historikken', en: 'Pages of the history' },
  page: (n: number, of: number): Words => ({
    nb: `Side ${n} av ${of}`,
    nn: `Side ${n} av ${of}`,
    en: `Page ${n} of ${of}`,
  }),
}
