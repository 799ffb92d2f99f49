const places = [
  'Steinkjer',
  'Flora',
  'Tynset',
  'Alta',
  'Sauda',
  'Rauma',
  'Vågå',
  'Meråker',
  'Hadsel',
  'Lierne',
]
const groups = ['Barnefamilier', 'Kvinner', 'Arbeidskraft generelt', 'Innvandrere', 'Alle typer innflyttere']
const activities = ['Eget nettsted', 'Annonsering i media', 'Brosjyrer og lignende', 'Arrangement i kommunen']
const arguments_ = ['Arbeidsplasser', 'Bygdemiljø/sosialt miljø', 'Natur', 'Fritidsaktiviteter']

const qualities = [
  'Aktive',
  'Blide',
  'Driftige',
  'Ekte',
  'Frodige',
  'Gjestfrie',
  'Hele',
  'Ivrige',
  'Kjære',
  'Lune',
]
const meetings = [
  'dugnader',
  'fjorder',
  'grender',
  'heimer',
  'kafeer',
  'kvelder',
  'lag',
  'naboer',
  'skoler',
  'torg',
]

/** A thousand different names: the place is the number's hundreds, the meeting its tens, the quality its ones. */
const nameOf = (number: number): string =>
  `${pick(qualities, number)} ${pick(meetings, Math.floor(number / 10))} i ${pick(places, Math.floor(number / 100))}`

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
const listed = (list: readonly string[], at: number): string =>
  [0, 1, 2].map((step) => `- ${pick(list, at + step)}`).join('\n')

/** An invented entry, the same for the same number and different for each: about 1.5 kB, as those of the catalogue. */
export const exampleDocument = (number: number): string => `Fagområde: Tilflytting

${nameOf(number)}

Kommunen vil ha ${100 + (number % 400)} nye innbyggere og spør dem som alt har flyttet hit hva som avgjorde.
Svarene blir til tiltak ${number} i en plan som grendelagene, næringslivet og skolene står sammen om.

Mål
Flere skal bli boende, og de som kommer, skal kjenne noen innen et halvt år.

Periode: ${2005 + (number % 10)}-${2012 + (number % 10)}

Aktiviteter
${listed(activities, number)}

Salgsargumenter
${listed(arguments_, number)}

Målgrupper
${listed(groups, number)}
- Skiløpere nummer ${number}

Samarbeidspartnere
- ${pick(places, Math.floor(number / 100))} kommune
- Grendelag
- Næringslivet

Finansiering
Prosjektet fikk ${300 + (number % 500)} 000 kr i tilskudd fra fylkeskommunen.

Resultater
Etter ${1 + (number % 5)} år hadde ${20 + (number % 90)} familier flyttet til, og de fleste ble boende.
`
