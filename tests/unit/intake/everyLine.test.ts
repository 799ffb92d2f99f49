import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { joinHalves } from '../../../src/intake/joinHalves.ts'
import { redact } from '../../../src/intake/redact.ts'
import { splitLines } from '../../../src/intake/splitLines.ts'
import { toContract } from '../../../src/intake/toContract.ts'
import { read, reader } from './knowledge.ts'

// Hundreds of documents a test: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

/** Lines that look like those of an entry, in any order, with noise between. */
const entryLine = fc.oneof(
  fc.constantFrom(
    'Fagområde: Tilflytting Omdømme',
    'Aktiviteter',
    'Målgrupper:',
    'Samarbeidspartnere',
    'Periode',
    'Hovedmål',
    'Kontakt',
    ' • Eget nettsted Annonsering i media',
    ' • Bygdemiljø/sosialt miljø',
    ' 1. Troms fylkeskommune, NAV og Innovasjon Norge',
    'Regionrådet skal i lag med kommunane, næringslivet og Nordland',
    'fylkeskommune leie arbeidet frå 2010 til',
    '2012.',
    'Leiar Kari Prøve, tlf. 951 23 456',
    'Fra 2010 – til d.d.',
    '2,5 millioner i bolystmidler',
    'Prosjektet starta hausten 2010 og fekk 1,2 millionar kroner i 2011.',
    'Lusters bygder og Åmli herad samarbeider med Nordland fylkeskommune.',
    'Målgruppa er utflytta ungdom, innvandrarar frå Polen og Island. Kvinner',
    'Vi har laget tilflyttermappe, se www.eksempel.no/a.',
    '…',
    '---',
    '',
    '\u00ad',
    'Distriktssenteret har ikke vurdert prosjektet.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const document = fc
  .array(entryLine, { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))

const nonBlank = (text: string): number[] =>
  text.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]))

describe('readDocument on any text', () => {
  it('accounts for every non-blank line once', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reading = read(text)
        if (reading.issues.some(({ code }) => code.startsWith('document-'))) return
        expect(reading.linjer.map(({ linje }) => linje)).toEqual(nonBlank(text.replace(/^\ufeff/, '')))
      }),
      { numRuns: 150 },
    )
  })

  it('points only at lines that are there, and leaves open what it asks about', () => {
    fc.assert(
      fc.property(document, (text) => {
        const reading = read(text)
        const there = new Set(reading.linjer.map(({ linje }) => linje))
        const { aktiviteter, malgrupper, samarbeidspartnere, perioder, finansiering, uavklart } = reading
        for (const { linje } of [
          aktiviteter,
          malgrupper,
          samarbeidspartnere,
          perioder,
          finansiering,
          uavklart,
        ].flat())
          expect(there).toContain(linje)
      }),
      { numRuns: 100 },
    )
  })

  it('says of every value words that begin on its line', () => {
    fc.assert(
      fc.property(document, (text) => {
        const lines = splitLines(text)
        const { kommuner, aktiviteter, malgrupper, samarbeidspartnere, perioder, finansiering, lenker } =
          read(text)
        const sourced = [
          kommuner,
          aktiviteter,
          malgrupper,
          samarbeidspartnere,
          perioder,
          finansiering,
          lenker,
        ]
        for (const { linje, sagtSom } of sourced.flat()) {
          const [line, ...below] = lines.slice(linje - 1).map(({ text }) => text)
          const there = [line ?? '', joinHalves(line ?? '', below.join(' '))]
          expect([...there, ...there.map(redact)].join('\n')).toContain(sagtSom)
        }
      }),
      {
        numRuns: 100,
        examples: [
          ['Samarbeidspartnere\nfylkeskommune leie arbeidet frå 2010 til\nLeiar Kari Prøve, tlf. 951 23 456'],
        ],
      },
    )
  })

  it('prints no telephone number, address or name, wherever one stands', () => {
    const number = fc.tuple(
      fc.constantFrom('4', '9'),
      fc.stringMatching(/^\d{2}$/),
      fc.stringMatching(/^\d{2}$/),
      fc.stringMatching(/^\d{3}$/),
    )
    const person = fc.constantFrom('Leiar Kari Prøve', 'Kontaktperson: Kari Prøve', 'Kari Prøve, ordfører')
    fc.assert(
      fc.property(document, number, person, fc.nat(40), (text, [a, b, c, d], name, at) => {
        const lines = text.split(/\r?\n/)
        lines.splice(at, 0, `${name}, tlf. ${a}${b} ${c} ${d}`, `kari${c}@eksempel.no`)
        const printed = JSON.stringify(toContract(read(lines.join('\n'))))
        expect(printed).not.toContain(`${a}${b} ${c} ${d}`)
        expect(printed).not.toMatch(/@eksempel|Kari Prøve/)
      }),
      { numRuns: 100 },
    )
  })

  it('reads composed and decomposed letters alike', () => {
    const text = 'Fagområde: Tilflytting\n\nÅmli på nytt\n\nMålgrupper\n\n • Høyt utdannet arbeidskraft\n'
    expect(read(text.normalize('NFD'))).toEqual(read(text))
  })

  it('answers any bytes, and always the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const first = reader({ source: 'x', bytes })
        expect(reader({ source: 'x', bytes })).toEqual(first)
        expect(() => JSON.stringify(toContract(first))).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it('reads lines of 100,000 characters and says so', () => {
    for (const piece of ['a', 'Ab ', '1 ', '2010-', 'A. ', '• ', 'kr 1 000 ', 'Ola Prøve, ', '[a](', '**a'])
      expect(read(`Aktiviteter\n\n${piece.repeat(100_000 / piece.length)}`).issues).toMatchObject([
        { code: 'line-too-long', place: '3' },
      ])
  })
})
