import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/intake/splitLines.ts'

const only = (text: string) => splitLines(text)[0]

describe('splitLines', () => {
  it.each(['•', '-', '–', '*', '▪', '○', '➢', '✓', '\uf0b7', '+', '1.', '12)', '(3)', 'a)'])(
    'takes «%s» off as the mark of a list item',
    (mark) => {
      expect(only(` ${mark}\u00a0Livskvalitet `)).toMatchObject({ form: 'item', text: 'Livskvalitet' })
    },
  )

  it('leaves a year, a range and a hyphenated word alone', () => {
    expect(only('2010 – 2013')).toMatchObject({ form: 'text', text: '2010 – 2013' })
    expect(only('-tunet')).toMatchObject({ form: 'text', text: '-tunet' })
  })

  it.each(['1. mai 2012 – 31. desember 2015', '3. klasse på vidaregåande', '2. kvartal'])(
    'leaves the ordinal of «%s» where it is',
    (text) => {
      expect(only(text)).toMatchObject({ form: 'text', text })
    },
  )

  it('removes soft hyphens and makes every kind of space a single one', () => {
    expect(only('til\u00adflyt\u00adting\u00a0 og\tvekst')?.text).toBe('tilflytting og vekst')
  })

  it('reads Markdown headings, emphasis and links', () => {
    expect(only('## Aktiviteter ##')).toMatchObject({ form: 'heading', text: 'Aktiviteter' })
    expect(only('**Målgrupper:**')?.text).toBe('Målgrupper:')
    expect(only('Se [siden](https://eksempel.no/a) her')?.text).toBe('Se siden (https://eksempel.no/a) her')
  })

  it.each(['\n', '\r\n', '\r'])('counts lines as an editor does, with %j between them', (end) => {
    expect(splitLines(['en', '', 'tre'].join(end)).map(({ linje, form }) => [linje, form])).toEqual([
      [1, 'text'],
      [2, 'blank'],
      [3, 'text'],
    ])
  })

  it('marks a line where the copy was cut', () => {
    expect(only(' • Arrangement utenfor kommunen for å rekr…')?.cut).toBe(true)
  })
})
