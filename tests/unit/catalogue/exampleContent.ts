import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import type { Entry } from '../../../src/catalogue/entry.ts'
import type { FormerKommune, Kommune } from '../../../src/catalogue/place.ts'
import type { Resource } from '../../../src/catalogue/resource.ts'
import type { Term, Vocabulary } from '../../../src/domain/vocabulary.ts'

/** An entry where only what a test is about needs saying. */
export const anEntry = (slug: string, said: Partial<Entry> = {}): Entry => ({
  id: `id-${slug}`,
  slug,
  tidligereSlugs: [],
  malform: 'nb',
  tittel: slug,
  ingress: null,
  beskrivelseHtml: null,
  beskrivelseTekst: '',
  hovedmal: null,
  delmal: [],
  perioder: [],
  fagomrader: [],
  aktiviteter: [],
  salgsargumenter: [],
  malgrupper: [],
  bliFaktorer: [],
  samarbeidspartnere: [],
  organisering: null,
  arbeidsomrader: [],
  finansiering: [],
  resultater: null,
  kommuner: [],
  regioner: [],
  relaterte: [],
  ressurser: [],
  bilder: [],
  lenker: [],
  kontakt: null,
  evidens: 'utenVurdering',
  opphav: 'katalog',
  kilde: { navn: null, url: null },
  sistKontrollert: null,
  publisert: '2026-01-01T12:00:00.000Z',
  oppdatert: '2026-01-01T12:00:00.000Z',
  ...said,
})

export const aTerm = (
  ordliste: Vocabulary,
  kode: string,
  nb: string,
  nn: string,
  said: Partial<Term> = {},
): Term => ({
  ordliste,
  kode,
  nb,
  nn,
  alternative: [],
  skjulte: [],
  definisjon: null,
  overordnet: null,
  status: 'gjeldende',
  erstattetAv: null,
  ...said,
})

export const aKommune = (
  nummer: string,
  navn: string,
  fylke: string,
  said: Partial<Kommune> = {},
): Kommune => ({
  nummer,
  navn,
  navnEntydig: navn,
  navnSamisk: null,
  navnKvensk: null,
  samiskSprak: null,
  fylke,
  punkt: null,
  tidligere: [],
  ...said,
})

export const aFormer = (nummer: string, navn: string, said: Partial<FormerKommune> = {}): FormerKommune => ({
  nummer,
  navn,
  fra: null,
  til: '2019-12-31',
  endring: 'nummerendring',
  hovedetterfolger: true,
  fylke: null,
  ...said,
})

const split = { endring: 'deling', hovedetterfolger: null } as const

/** Invented entries in real places. */
export const kommuner: readonly Kommune[] = [
  aKommune('5006', 'Steinkjer', '50', {
    navnSamisk: 'Stïentje',
    samiskSprak: 'sma',
    tidligere: [
      aFormer('1702', 'Steinkjer', { til: '2017-12-31', fylke: { nummer: '17', navn: 'Nord-Trøndelag' } }),
      aFormer('1724', 'Verran', { til: '2017-12-31', endring: 'sammenslaing' }),
      aFormer('5004', 'Steinkjer', { fra: '2018-01-01', endring: 'sammenslaing' }),
    ],
  }),
  aKommune('1875', 'Hamarøy', '18', {
    navnSamisk: 'Hábmer',
    samiskSprak: 'smj',
    tidligere: [aFormer('1850', 'Tysfjord', split)],
  }),
  aKommune('1806', 'Narvik', '18', {
    tidligere: [aFormer('1850', 'Tysfjord', split), aFormer('1805', 'Narvik')],
  }),
  aKommune('4217', 'Åmli', '42', { tidligere: [aFormer('0929', 'Åmli')] }),
  aKommune('4611', 'Etne', '46', { tidligere: [aFormer('1211', 'Etne')] }),
  aKommune('5544', 'Nordreisa', '55', { navnSamisk: 'Ráisa', samiskSprak: 'se', navnKvensk: 'Raisi' }),
  aKommune('5540', 'Kåfjord', '55', { navnSamisk: 'Gáivuotna', samiskSprak: 'se', navnKvensk: 'Kaivuono' }),
]

const fylke = (nummer: string, navn: string, tidligere: readonly FormerKommune[] = []) => ({
  nummer,
  navn,
  navnSamisk: null,
  navnKvensk: null,
  tidligere: tidligere.map(({ fylke: _, ...former }) => former),
})

export const terms: readonly Term[] = [
  aTerm('fagomrader', 'tilflytting', 'Tilflytting', 'Tilflytting'),
  aTerm('fagomrader', 'omdomme', 'Omdømme', 'Omdøme'),
  aTerm('aktiviteter', 'nettsted', 'Eget nettsted', 'Eigen nettstad', {
    alternative: ['Nettside'],
    skjulte: ['egt nettsted'],
    definisjon: 'Et nettsted som er laget for dem som vurderer å flytte til stedet.',
  }),
  aTerm('aktiviteter', 'messe', 'Stand på messe', 'Stand på messe'),
  aTerm('aktiviteter', 'vertskap', 'Vertskap for nye innbyggere', 'Vertskap for nye innbyggjarar'),
  aTerm('aktiviteter', 'hjemmeside', 'Hjemmeside', 'Heimeside', {
    status: 'utgatt',
    erstattetAv: 'nettsted',
  }),
  aTerm('malgrupper', 'barnefamilier', 'Barnefamilier', 'Barnefamiliar'),
  aTerm('malgrupper', 'tilbakeflyttere', 'Tilbakeflyttere', 'Tilbakeflyttarar'),
  aTerm('malgrupper', 'unge-tilbakeflyttere', 'Unge tilbakeflyttere', 'Unge tilbakeflyttarar', {
    overordnet: 'tilbakeflyttere',
  }),
  aTerm('malgrupper', 'innvandrere', 'Innvandrere', 'Innvandrarar'),
  aTerm('salgsargumenter', 'natur', 'Natur og friluftsliv', 'Natur og friluftsliv'),
  aTerm('salgsargumenter', 'oppvekst', 'Godt oppvekstmiljø', 'Godt oppvekstmiljø'),
  aTerm('partnertyper', 'naeringsliv', 'Næringsliv', 'Næringsliv'),
  aTerm('partnertyper', 'fylkeskommune', 'Fylkeskommune', 'Fylkeskommune'),
  aTerm('bliFaktorer', 'bolig', 'Bolig', 'Bustad'),
  aTerm('bliFaktorer', 'sosialt', 'Sosialt nettverk', 'Sosialt nettverk'),
]

export const resource: Resource = {
  id: 'r1',
  slug: 'hvem-blir-boende',
  tittel: 'Hvem blir boende?',
  malform: 'nb',
  type: 'presentasjon',
  sammendrag: 'Et oppdiktet lysbildesett om hva som får nye innbyggere til å bli.',
  utgiver: 'Instituttet for eksempler',
  ar: 2024,
  url: 'https://example.org/hvem-blir',
  bliFaktorer: ['bolig', 'sosialt'],
  malgrupper: ['barnefamilier', 'innvandrere'],
  funn: [
    {
      type: 'bliFaktor',
      tekst: 'De som får kjøpe egen bolig, blir lenger.',
      rekruttering: null,
      rang: 2,
      bliFaktorer: ['bolig'],
      malgrupper: [],
      kilde: 'Lysbilde 4',
    },
    {
      type: 'bliFaktor',
      tekst: 'Noen å være sammen med betyr mest.',
      rekruttering: null,
      rang: 1,
      bliFaktorer: ['sosialt'],
      malgrupper: [],
      kilde: 'Lysbilde 3',
    },
    {
      type: 'malgruppe',
      tekst: 'Barnefamilier er det kommunene helst vil ha.',
      rekruttering: 'onsket',
      rang: null,
      bliFaktorer: [],
      malgrupper: ['barnefamilier'],
      kilde: null,
    },
    {
      type: 'malgruppe',
      tekst: 'Innvandrere som alt bor i kommunen, blir sjelden nevnt.',
      rekruttering: 'oversett',
      rang: null,
      bliFaktorer: [],
      malgrupper: ['innvandrere'],
      kilde: null,
    },
  ],
  oppdatert: '2026-02-01T12:00:00.000Z',
}

export const entries: readonly Entry[] = [
  anEntry('apne-dorer-i-steinkjer', {
    tidligereSlugs: ['apne-dorer'],
    tittel: 'Åpne dører i Steinkjer',
    ingress:
      'Nye innbyggere blir invitert hjem til noen som har bodd der en stund, og får en fast vertsfamilie det første året.',
    beskrivelseHtml:
      '<p>Kommunen ville gjøre det første året lettere. Hver ny familie fikk en <strong>vertsfamilie</strong>, et velkomstbesøk og en plass i et lag eller en forening.</p><p>Ordningen begynte i én bygd og vokste til hele kommunen.</p>',
    beskrivelseTekst: 'Kommunen ville gjøre det første året lettere. Hver ny familie fikk en vertsfamilie.',
    hovedmal: 'At flere nye innbyggere blir boende i mer enn fem år.',
    delmal: [
      'Alle nye familier får tilbud om vertskap',
      'Lag og foreninger tar imot nye medlemmer hele året',
    ],
    perioder: [
      { navn: 'Prøveår', fra: 2009, til: 2010, presisering: null },
      { navn: 'Fast ordning', fra: 2011, til: null, presisering: 'fra 1. mai 2011' },
    ],
    fagomrader: ['tilflytting', 'omdomme'],
    aktiviteter: ['nettsted', 'vertskap'],
    salgsargumenter: ['oppvekst', 'natur'],
    malgrupper: ['barnefamilier', 'unge-tilbakeflyttere'],
    bliFaktorer: ['sosialt'],
    samarbeidspartnere: [
      { type: 'naeringsliv', navn: 'Eksempelbyen Næringsforum' },
      { type: 'fylkeskommune', navn: null },
    ],
    organisering:
      'En styringsgruppe med to politikere og to fra næringslivet.\n\nEn koordinator i halv stilling har den daglige driften.',
    arbeidsomrader: ['Vertskap', 'Boligformidling', 'Nettsted og omdømme'],
    finansiering: [
      { belop: 2500000, ar: 2011, kilde: 'Fylkeskommunen', type: 'tilskudd' },
      { belop: 400000, ar: 2012, kilde: 'Kommunen', type: 'egenandel' },
    ],
    resultater:
      'I løpet av tre år fikk 64 familier en vertsfamilie. Fire av fem bodde fremdeles i kommunen da ordningen ble gjort fast.',
    kommuner: [{ nummer: '5006', sagtSom: null }],
    relaterte: [{ type: 'fortsetter', slug: 'velkommen-hjem' }],
    ressurser: ['hvem-blir-boende'],
    bilder: [
      {
        alt: 'To familier spiser middag ved et langbord i et grendehus.',
        kreditering: 'Ola Eksempel',
        lisens: 'CC BY 4.0',
        varianter: [
          { url: '/media/eksempel-640.avif', bredde: 640, hoyde: 360, mime: 'image/avif' },
          { url: '/media/eksempel-1280.avif', bredde: 1280, hoyde: 720, mime: 'image/avif' },
          { url: '/media/eksempel-640.webp', bredde: 640, hoyde: 360, mime: 'image/webp' },
          { url: '/media/eksempel-1280.webp', bredde: 1280, hoyde: 720, mime: 'image/webp' },
        ],
      },
    ],
    lenker: [{ tekst: 'Sluttrapporten', url: 'https://example.org/rapport' }],
    kontakt: {
      navn: 'Næringsavdelingen',
      epost: 'naering@example.org',
      telefon: '+47 00 00 00 00',
      url: null,
    },
    evidens: 'evaluert',
    kilde: { navn: 'Eksempelkatalogen', url: 'https://example.org/katalog' },
    sistKontrollert: '2026-03-01',
    publisert: '2026-03-02T08:00:00.000Z',
    oppdatert: '2026-04-02T08:00:00.000Z',
  }),
  anEntry('velkommen-hjem', {
    tittel: 'Velkommen hjem',
    ingress:
      'Kommunen sendte kort til alle som hadde flyttet ut etter videregående, og inviterte dem på messe i romjula.',
    fagomrader: ['tilflytting'],
    aktiviteter: ['messe', 'nettsted'],
    malgrupper: ['tilbakeflyttere'],
    salgsargumenter: ['natur'],
    kommuner: [{ nummer: '5006', sagtSom: 'Verran' }],
    perioder: [{ navn: null, fra: 2006, til: 2008, presisering: null }],
    evidens: 'egenrapportert',
    publisert: '2026-02-10T08:00:00.000Z',
  }),
  anEntry('flytt-til-amli', {
    malform: 'nn',
    tittel: 'Flytt til Åmli',
    ingress: 'Ein nettstad der folk som har flytta til bygda, fortel korleis det vart.',
    fagomrader: ['omdomme'],
    aktiviteter: ['nettsted'],
    malgrupper: ['barnefamilier'],
    salgsargumenter: ['natur'],
    bliFaktorer: ['bolig'],
    kommuner: [{ nummer: '4217', sagtSom: null }],
    perioder: [{ navn: null, fra: 2012, til: null, presisering: null }],
    opphav: 'bolyst',
    publisert: '2026-01-20T08:00:00.000Z',
  }),
  anEntry('zebra-i-nord', {
    tittel: 'Zebra i nord',
    ingress: 'Seks kommuner gikk sammen om å rekruttere fagfolk og ta imot familiene deres.',
    fagomrader: ['tilflytting'],
    aktiviteter: ['messe'],
    malgrupper: ['innvandrere'],
    samarbeidspartnere: [{ type: 'naeringsliv', navn: null }],
    regioner: ['nord-troms'],
    perioder: [{ navn: null, fra: null, til: 2015, presisering: null }],
    evidens: 'egenrapportert',
    publisert: '2026-01-10T08:00:00.000Z',
  }),
]

export const exampleContent: CatalogueContent = {
  tiltak: entries,
  ressurser: [resource],
  begreper: terms,
  kommuner,
  fylker: [
    fylke('18', 'Nordland'),
    fylke('42', 'Agder'),
    fylke('46', 'Vestland'),
    fylke('50', 'Trøndelag', [
      aFormer('17', 'Nord-Trøndelag', { endring: 'sammenslaing', til: '2017-12-31' }),
    ]),
    fylke('55', 'Troms'),
  ],
  regioner: [{ slug: 'nord-troms', navn: 'Nord-Troms', kommuner: ['5540', '5544'] }],
  sider: [{ slug: 'om', tittel: 'Om katalogen', html: '<p>Katalogen er <strong>åpen</strong>.</p>' }],
  trukket: [
    {
      slug: 'nedlagt',
      tidligereSlugs: ['lagt-ned'],
      tittel: 'Nedlagt tiltak',
      tidspunkt: '2026-02-03T10:00:00.000Z',
      ord: 'Prosjektet ble avsluttet <i>i fjor</i>.',
    },
    // Its address has been taken by another entry since.
    {
      slug: 'velkommen-hjem',
      tidligereSlugs: [],
      tittel: 'Velkommen en gang',
      tidspunkt: '2026-02-03T10:00:00.000Z',
      ord: null,
    },
  ],
}
