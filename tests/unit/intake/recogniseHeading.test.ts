import { describe, expect, it } from 'vitest'
import { recogniseHeading } from '../../../src/intake/recogniseHeading.ts'
import { splitLines } from '../../../src/intake/splitLines.ts'

const heading = (text: string) => {
  const [line] = splitLines(text)
  return line ? recogniseHeading(line) : null
}

describe('recogniseHeading', () => {
  it.each([
    ['Aktivitetar', 'aktiviteter'],
    ['AKTIVITETER:', 'aktiviteter'],
    ['Viktigaste salgsargument', 'salgsargumenter'],
    ['Samarbeidsparnere', 'samarbeidspartnere'],
    ['Måglrupper', 'malgrupper'],
    ['# Hovudmål', 'hovedmal'],
    ['Prosjektperiode', 'perioder'],
    [' • Samarbeidspartnere', 'samarbeidspartnere'],
    ['Våre viktigaste samarbeidspartnarar', 'samarbeidspartnere'],
    ['Planlagte aktiviteter i prosjektet', 'aktiviteter'],
  ])('knows «%s»', (text, topic) => {
    expect(heading(text)).toEqual({ topic, rest: '' })
  })

  it('parts a heading from the value on its line', () => {
    expect(heading('Fagområde: Omdømme Tilflytting')).toEqual({
      topic: 'fagomrader',
      rest: 'Omdømme Tilflytting',
    })
  })

  it('parts a bulleted heading from its value', () => {
    expect(heading(' • Målgrupper: kvinner og ungdom')).toEqual({
      topic: 'malgrupper',
      rest: 'kvinner og ungdom',
    })
  })

  it.each(['Målet er å vokse', ' • Kommunene', ' • Næringslivet', 'Kommuneprofilen: fra 2000', 'Maler', ''])(
    'takes «%s» for no heading',
    (text) => {
      expect(heading(text)).toBeNull()
    },
  )
})
