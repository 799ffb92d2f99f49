import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../../src/cli/intake/loadKnowledge.ts'
import { fold } from '../../src/domain/fold.ts'
import type { Knowledge } from '../../src/intake/context.ts'
import { createReader } from '../../src/intake/createReader.ts'

const activities = [
  'Annonsering i media',
  'Eigen nettstad',
  'Annonsering i mdia',
  'Dans på kaia',
  'Vertskapsordning',
]
const groups = ['Kvinner og ungdom', 'Barnefamiliar', 'Utflytta bygdefolk', 'Flyttarar frå Polen og Island']
const partners = ['Nordland fylkeskommune', 'Næringslivet', 'Høgskulen i Volda', 'NAV', 'Lys Og Lykt AS']
const places = ['Luster', 'Herøy i Nordland', 'Verran', 'Vest-Telemark', 'Bø']

const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value
const list = (values: readonly string[], from: number): string =>
  [0, 1, 2].map((step) => ` • ${pick(values, from + step)}`).join('\n')

/** An entry of about 1.5 kB, of the length and dirt of the catalogue's own, unlike its neighbours. */
const entry = (at: number): string => `Fagområde: Tilflytting Omdøme

Lyktefolket ${at} i ${pick(places, at)}

Prosjektet starta hausten ${2000 + (at % 20)} og fekk ${(at % 9) + 1},5 millionar kroner i bulystmidlar i ${2001 + (at % 20)}. Det er eit samarbeid mellom ${pick(places, at)} kommune og ${pick(partners, at)}, og rettar seg mot unge vaksne. ${'Kvar haust samlast bygda til fest under lyktene, og alle som vil, kan vere med og fortelje. '.repeat(4)}

Aktivitetar

${list(activities, at)}

Målgrupper

${list(groups, at)}

Samarbeidspartnarar

${list(partners, at)}

Prosjektleiar Kari Prøve, tlf. 951 23 456.

Lyktefolket er presentert utan vurdering frå Distriktssenteret.
`

/** What an importer that only knows exact labels does: every line looked up in every vocabulary. */
const exactLabels = ({ vocabularies }: Knowledge) => {
  const codes = new Map(
    vocabularies.flatMap(({ kode, nb, nn }) => [nb, nn].map((label) => [fold(label), kode])),
  )
  return (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => codes.get(fold(line.replace(/^\s*•/, ''))) ?? [])
}

const perSecond = (documents: readonly string[], read: (text: string) => unknown): number => {
  const since = performance.now()
  for (const text of documents) read(text)
  return documents.length / ((performance.now() - since) / 1000)
}

/** Documents a second over 1,000 documents, beside a bare look-up of labels in the same documents. */
export const intakeReading = async () => {
  const knowledge = await loadKnowledge()
  const texts = Array.from({ length: 1000 }, (_, at) => entry(at))
  const reader = createReader(knowledge)
  const encoder = new TextEncoder()
  const read = (text: string) => reader({ source: 'bench.txt', bytes: encoder.encode(text) })
  const lookUp = exactLabels(knowledge)
  for (const warm of [read, lookUp]) perSecond(texts.slice(0, 100), warm)
  const [ours, raw] = [perSecond(texts, read), perSecond(texts, lookUp)]
  return {
    'intake, documents read a second': { ours: Math.round(ours), 'exact labels': Math.round(raw) },
    'intake, share of exact labels': { ours: (ours / raw).toFixed(3), 'exact labels': '1' },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await intakeReading())
