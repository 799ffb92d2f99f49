import { type FileFormat, fileFormats } from '../files/formats.ts'
import type { addressesAt } from './addresses.ts'

type Both = { nb: string; nn: string }

/** A data set of ours, as people and as DCAT know it. */
export interface Dataset {
  name: string
  title: Both
  about: Both
  keywords: readonly Both[]
  /** Where it can be fetched, given what the addresses are. */
  files(at: ReturnType<typeof addressesAt>): readonly { address: string; format: FileFormat }[]
}

const graphFormats = ['ttl', 'jsonld'] as const
const same = (word: string): Both => ({ nb: word, nn: word })

export const datasets: readonly Dataset[] = [
  {
    name: 'tiltak',
    title: { nb: 'Tiltak for tilflytting', nn: 'Tiltak for tilflytting' },
    about: {
      nb: 'Tiltak som norske kommuner og regioner har prøvd for å få folk til å flytte dit og bli der: mål, målgrupper, aktiviteter, partnere, finansiering, resultater og kilder.',
      nn: 'Tiltak som norske kommunar og regionar har prøvd for å få folk til å flytte dit og bli der: mål, målgrupper, aktivitetar, partnarar, finansiering, resultat og kjelder.',
    },
    keywords: [
      same('tilflytting'),
      { nb: 'distriktspolitikk', nn: 'distriktspolitikk' },
      { nb: 'kommuner', nn: 'kommunar' },
      same('bolyst'),
    ],
    files: (at) => fileFormats.map((format) => ({ address: at.file(`tiltak.${format}`), format })),
  },
  {
    name: 'ordlister',
    title: { nb: 'Ordlister for tilflytting', nn: 'Ordlister for tilflytting' },
    about: {
      nb: 'Begrepene som tiltakene er beskrevet med, på bokmål og nynorsk: fagområder, aktiviteter, salgsargumenter, målgrupper, partnertyper og bli-faktorer.',
      nn: 'Omgrepa som tiltaka er skildra med, på bokmål og nynorsk: fagområde, aktivitetar, salsargument, målgrupper, partnartypar og bli-faktorar.',
    },
    keywords: [same('tilflytting'), { nb: 'begreper', nn: 'omgrep' }, same('SKOS')],
    files: (at) => graphFormats.map((format) => ({ address: `${at.vocabularies}.${format}`, format })),
  },
  {
    name: 'steder',
    title: { nb: 'Kommuner, fylker og regioner', nn: 'Kommunar, fylke og regionar' },
    about: {
      nb: 'Kommunene, fylkene og regionene som tiltakene er knyttet til, med numrene og navnene de har hatt siden 2006. Kilde: SSB (Klass) og © Kartverket, CC BY 4.0. Bearbeidet.',
      nn: 'Kommunane, fylka og regionane som tiltaka er knytte til, med numra og namna dei har hatt sidan 2006. Kjelde: SSB (Klass) og © Kartverket, CC BY 4.0. Tilarbeidde.',
    },
    keywords: [
      { nb: 'kommuner', nn: 'kommunar' },
      { nb: 'fylker', nn: 'fylke' },
      { nb: 'regioner', nn: 'regionar' },
    ],
    files: (at) => graphFormats.map((format) => ({ address: at.file(`steder.${format}`), format })),
  },
]
