import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toContract } from '../../../src/intake/toContract.ts'
import { read, reader } from './knowledge.ts'

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
    'Leiar Kari Prøve, tlf. 951 23 456',
    'Fra 2010 – til d.d.',
    '2,5 millioner i bolystmidler',
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
      { numRuns: 300 },
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
      { numRuns: 200 },
    )
  })

  it('answers any bytes, and always the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const first = reader({ source: 'x', bytes })
        expect(reader({ source: 'x', bytes })).toEqual(first)
        expect(() => JSON.stringify(toContract(first))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('reads lines of 100,000 characters and says so', () => {
    for (const piece of ['a', 'Ab ', '1 ', '2010-', 'A. ', '• ', 'kr 1 000 ', 'Ola Prøve, ', '[a](', '**a'])
      expect(read(`Aktiviteter\n\n${piece.repeat(100_000 / piece.length)}`).issues).toMatchObject([
        { code: 'line-too-long', place: '3' },
      ])
  })
})
