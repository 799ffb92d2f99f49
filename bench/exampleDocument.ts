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

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
const listed = (list: readonly string[], at: number): string =>
  [0, 1, 2].map((step) => `- ${pick(list, at + step)}`).join('\n')

/** An invented entry, the same for the same number and different for each: about 1.5 kB, as those of the catalogue. */
export const exampleDocument = (number: number): string => `Fagområde: Tilflytting

Nye naboer ${number} i ${pick(places, number)}

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
- ${pick(places, number)} kommune
- Grendelag
- Næringslivet

Finansiering
Prosjektet fikk ${300 + (number % 500)} 000 kr i tilskudd fra fylkeskommunen.

Resultater
Etter ${1 + (number % 5)} år hadde ${20 + (number % 90)} familier flyttet til, og de fleste ble boende.
`
