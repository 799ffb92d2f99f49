import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evidensnivaer,
  finansieringstyper,
  opphavstyper,
  relasjonstyper,
} from '../../../../src/domain/tiltak.ts'
import type { Vocabulary } from '../../../../src/domain/vocabulary.ts'
import { cellsOfRows, type Row } from '../../../../src/editorial/export/cellsOfRows.ts'
import { writeCsv } from '../../../../src/editorial/export/writeCsv.ts'
import { writeXlsx } from '../../../../src/editorial/export/writeXlsx.ts'
import { draftOf } from '../../../../src/editorial/intake/draftOf.ts'
import { type TiltakDraft, tiltakDraft } from '../../../../src/editorial/intake/drafts.ts'
import { createSourceReader } from '../../../../src/intake/createSourceReader.ts'
import { redact } from '../../../../src/intake/redact.ts'
import { knowledge } from '../knowledge.ts'

const read = createSourceReader(knowledge)

/** Texts that hold no personal data (that is kept out on purpose), with the signs that files are broken by. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+',
        '-',
        '@',
        "'",
        '"',
        ';',
        ',',
        ' | ',
        '\\',
        '\\n',
        '_x000D_',
        '<&>',
        '\t',
        '– å',
        // What comes along from word processors: line tabs, no-break spaces, soft hyphens, marks nobody sees.
        '\v',
        '\u0001',
        '\u0085',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u2028',
        '\ufeff',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\0\r\n]/g, '')
      .trim(),
  )
  .filter((said) => said !== '' && redact(said) === said)
const textOrNull = fc.option(text, { nil: null })
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((many) => many.join('\n'))
const linesOrNull = fc.option(lines, { nil: null })
const texts = fc.array(lines, { maxLength: 3 })
const yearOrNull = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null })
const codes = (vocabulary: Vocabulary) =>
  fc.subarray(
    knowledge.vocabularies.filter(({ ordliste }) => ordliste === vocabulary).map(({ kode }) => kode),
    { maxLength: 5 },
  )
const distinct = <Value>(one: fc.Arbitrary<Value>) =>
  fc.uniqueArray(one, { maxLength: 3, selector: (value) => JSON.stringify(value) })
const url = fc.constantFrom('https://example.no/a?b=c&d=e', 'http://eksempel.kommune.no/tiltak')

const kommuner = knowledge.geography.kommuner.map(({ nummer }) => nummer)

/** What an export tells beside the draft: entries that it relates to, and of pictures more than the address. */
const beside = fc.record({
  relaterteTiltak: distinct(fc.record({ type: fc.constantFrom(...relasjonstyper), tekst: text })),
  bilder: distinct(
    fc.record({
      url: fc.constantFrom('/media/gr%C3%B8n%20li%20(1).png', 'https://example.no/li.jpg?a=1|2'),
      alt: textOrNull,
      kreditering: textOrNull,
      lisens: textOrNull,
    }),
  ),
})
type Beside = typeof beside extends fc.Arbitrary<infer Value> ? Value : never

const draft: fc.Arbitrary<TiltakDraft> = fc
  .record({
    tittel: text,
    malform: fc.constantFrom('nb', 'nn'),
    fagomrader: codes('fagomrader'),
    ingress: textOrNull,
    beskrivelse: texts,
    hovedmal: linesOrNull,
    delmal: texts,
    kommuner: distinct(
      fc.record({
        nummer: fc.constantFrom(...kommuner),
        sagtSom: fc.option(fc.constantFrom('Skånland', 'Åsgårdstrand | Nes'), { nil: null }),
      }),
    ),
    regioner: distinct(text),
    perioder: fc.array(
      fc.record({ navn: textOrNull, fra: yearOrNull, til: yearOrNull, presisering: textOrNull }),
      { maxLength: 3 },
    ),
    aktiviteter: codes('aktiviteter'),
    malgrupper: codes('malgrupper'),
    salgsargumenter: codes('salgsargumenter'),
    bliFaktorer: codes('bliFaktorer'),
    arbeidsomrader: texts,
    samarbeidspartnere: distinct(
      fc.record({ type: fc.constantFrom('nav', 'kommune', 'enkeltbedrift'), navn: textOrNull }),
    ),
    organisering: linesOrNull,
    finansiering: fc.array(
      fc.record({
        belop: fc.option(fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(0.5, 712_000.25)), {
          nil: null,
        }),
        ar: yearOrNull,
        kilde: textOrNull,
        type: fc.constantFrom(...finansieringstyper, null),
      }),
      { maxLength: 2 },
    ),
    resultater: linesOrNull,
    evidens: fc.constantFrom(...evidensnivaer),
    lenker: distinct(fc.record({ tekst: text, url })),
    opphav: fc.constantFrom(...opphavstyper),
    kilde: fc.record({ navn: textOrNull, url: fc.option(url, { nil: null }) }),
  })
  .map((made) => tiltakDraft.safeParse(made).data)
  .filter((made) => made !== undefined)

const rowOf = ([{ kilde, ...rest }, more]: readonly [TiltakDraft, Beside]): Row => ({
  ...rest,
  ...more,
  kildeNavn: kilde.navn,
  kildeUrl: kilde.url,
})

const readBack = async (source: string, bytes: Uint8Array): Promise<unknown[]> => {
  const entries: unknown[] = []
  for await (const { reading } of read({ source, bytes })) {
    expect(reading.uavklart).toEqual([])
    const { draft } = draftOf(reading, { avgjorelser: [], sporsmal: [] })
    const relaterteTiltak = reading.referanser.map(({ type, tekst }) => ({ type, tekst }))
    const bilder = reading.oppgitt?.bilder.map(({ linje, sagtSom, ...picture }) => picture)
    entries.push([draft, { relaterteTiltak, bilder }])
  }
  return entries
}

describe('an entry that is exported and read back', () => {
  const runs = { numRuns: 30 }

  it.each([
    [
      'CSV',
      'tiltak.csv',
      async (rows: readonly Row[]) => writeCsv(cellsOfRows(Object.keys(rows[0] ?? {}), rows)),
    ],
    [
      'XLSX',
      'tiltak.xlsx',
      (rows: readonly Row[]) => writeXlsx(cellsOfRows(Object.keys(rows[0] ?? {}), rows)),
    ],
    ['JSON', 'tiltak.json', async (rows: readonly Row[]) => Buffer.from(JSON.stringify({ tiltak: rows }))],
  ])('says the same by way of %s', { timeout: 60_000 }, async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(draft, beside), { minLength: 1, maxLength: 3 }), async (entries) => {
        const expected = entries.map(([draft, more]) => [
          { ...draft, bilder: more.bilder.map(({ url }) => ({ url })) },
          more,
        ])
        expect(await readBack(name, await write(entries.map(rowOf)))).toEqual(expected)
      }),
      runs,
    )
  })

  it.each(['valueOf', 'constructor', '__proto__'])('keeps the title «%s» in a workbook', async (tittel) => {
    const workbook = await writeXlsx([
      ['tittel', 'malform'],
      [tittel, 'nb'],
    ])
    expect(await readBack('tiltak.xlsx', workbook)).toMatchObject([[{ tittel }, {}]])
  })
})
