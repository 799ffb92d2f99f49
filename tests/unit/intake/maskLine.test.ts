import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../src/intake/findPersonalData.ts'
import { maskLine } from '../../../src/intake/review/maskLine.ts'
import { splitLines } from '../../../src/intake/splitLines.ts'

/** A line of a file as an editor sees it, with «▮» where something is masked. */
const masked = (line: string, show = false): string => {
  const found = findPersonalData(splitLines(line)[0]?.text ?? '')
  return maskLine(line, found, show)
    .map(({ tekst, personopplysning }) => (personopplysning ? `▮${tekst}` : tekst))
    .join('')
}

describe('maskLine', () => {
  it.each([
    ['Leiar Kari Prøve, tlf. 951 23 456.', 'Leiar ▮, tlf. ▮.'],
    ['Kari\u00a0Prøve, rådgiver, 951\u00a023\u00a0456', '▮, rådgiver, ▮'],
    ['Kari   Prøve er prosjektleder', '▮ er prosjektleder'],
    ['Leiar **Kari** Prø\u00adve', 'Leiar **▮'],
    ['Leiar Kari Prøve. Kari Prøve svarer.', 'Leiar ▮. ▮ svarer.'],
    ['I Bergen bur familien Berg', 'I Bergen bur familien ▮'],
  ])('masks every place of it in «%s»', (line, expected) => {
    expect(masked(line)).toBe(expected)
  })

  it('keeps the words for those who ask to see them', () => {
    expect(masked('Leiar Kari\u00a0Prøve svarer', true)).toBe('Leiar ▮Kari\u00a0Prøve svarer')
  })

  it('masks all of a line on which the words are not found again', () => {
    expect(maskLine('Leiar K. Prøve', [{ type: 'navn', tekst: 'Kari Prøve' }], false)).toEqual([
      { fra: 0, tekst: '', personopplysning: 'navn' },
    ])
  })
})
