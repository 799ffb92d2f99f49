import type { Entry } from '../../../../src/catalogue/entry.ts'
import { anEntry } from './make.ts'

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
