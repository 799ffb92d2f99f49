import { fold } from '../../domain/fold.ts'
import type { Reading, ReadKommune, ReadText } from '../../intake/reading.ts'
import { plainRun } from '../richText/run.ts'
import { writeRuns } from '../richText/writeRuns.ts'
import { sourceName } from './sourceName.ts'
import { titleOf } from './titleOf.ts'

const texts = (lines: readonly ReadText[]): string[] => lines.map(({ tekst }) => tekst)
const joined = (lines: readonly ReadText[]): string | null => texts(lines).join('\n\n') || null
const codes = (terms: readonly { kode: string }[]): string[] => [...new Set(terms.map(({ kode }) => kode))]

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/** The name in the source, where it is another than today's («Skånland», now Tjeldsund). */
const otherName = ({ navn, sagtSom }: ReadKommune): string | null => {
  const name = sagtSom.replace(/\s+kommun[ea]n?s?$/i, '').trim()
  return name === '' || fold(name) === fold(navn) ? null : name
}

/** A table that has columns for the source says it itself; any other document is the source. */
const sourceOf = ({ oppgitt, ...reading }: Reading): Readonly<Record<string, string | null>> =>
  oppgitt?.kilde ?? { navn: sourceName(reading), url: null }

/** Marks of emphasis are the catalogue's own: in a document they are signs like others (`src/editorial/richText`). */
const asWords = (text: string): string => writeRuns([plainRun(text)])

/** What a reading says of an entry, in the shape of a `TiltakDraft`, not yet checked. */
export const tiltakFromReading = (reading: Reading): Record<string, unknown> => ({
  tittel: titleOf(reading),
  malform: reading.malform,
  fagomrader: codes(reading.fagomrader),
  ingress: reading.ingress?.tekst ?? null,
  beskrivelse: reading.oppgitt ? texts(reading.beskrivelse) : texts(reading.beskrivelse).map(asWords),
  hovedmal: joined(reading.hovedmal),
  delmal: texts(reading.delmal),
  kommuner: distinct(reading.kommuner.map((said) => ({ nummer: said.nummer, sagtSom: otherName(said) }))),
  regioner: [...new Set(reading.regioner.map(({ navn }) => navn))],
  perioder: reading.perioder.map(({ navn, fra, til, presisering }) => ({ navn, fra, til, presisering })),
  aktiviteter: codes(reading.aktiviteter),
  malgrupper: codes(reading.malgrupper),
  salgsargumenter: codes(reading.salgsargumenter),
  bliFaktorer: codes(reading.oppgitt?.bliFaktorer ?? []),
  arbeidsomrader: texts(reading.arbeidsomrader),
  samarbeidspartnere: distinct(reading.samarbeidspartnere.map(({ type, navn }) => ({ type, navn }))),
  organisering: joined(reading.organisering),
  finansiering: reading.finansiering.map(({ belop, ar, kilde, type }) => ({ belop, ar, kilde, type })),
  resultater: joined(reading.resultater),
  evidens: reading.oppgitt?.evidens ?? 'utenVurdering',
  lenker: distinct(reading.lenker.map(({ url, sagtSom }) => ({ tekst: sagtSom || url, url }))),
  bilder: (reading.oppgitt?.bilder ?? []).map(({ url }) => ({ url })),
  opphav: reading.opphav ?? 'annet',
  kilde: sourceOf(reading),
})
