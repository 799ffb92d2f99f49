import type { StaticLabel } from 'payload'
import { describe, expect, it } from 'vitest'
import { comparedFields } from '../../../../src/admin/staleSave/comparedFields.ts'
import { compareVersions } from '../../../../src/admin/staleSave/compareVersions.ts'
import { references } from '../../../../src/admin/staleSave/references.ts'
import { type Teller, valueInWords } from '../../../../src/admin/staleSave/valueInWords.ts'
import { base, fields } from './versions.ts'

const tell: Teller = {
  label: (label: StaticLabel) => (typeof label === 'string' ? label : String(label.nb)),
  yesNo: (value) => (value ? 'Ja' : 'Nei'),
  day: (date) => `den ${date.slice(0, 10)}`,
  document: (collection, id) => ({ text: `navnet på ${collection} ${id}` }),
}
const said = (name: string, value: unknown): string[] => {
  const found = comparedFields(fields).find(({ path }) => path[0] === name)
  return found ? valueInWords(found.field, value, tell).map(({ text }) => text) : []
}

describe('a stored value in words', () => {
  it('names terms and places instead of their ids, and says a row in one line', () => {
    expect(said('fagomrader', ['a', 'b'])).toEqual(['navnet på fagomrader a', 'navnet på fagomrader b'])
    expect(said('steder', [{ id: 'r', sted: 'k1', navn: 'Skånland' }, { sted: 'k2' }])).toEqual([
      'Sted: navnet på kommuner k1 · Navn i kilden: Skånland',
      'Sted: navnet på kommuner k2',
    ])
  })

  it('says options, days and the lines of a text', () => {
    expect(said('status', 'ny')).toEqual(['Ny'])
    expect(said('frist', '2027-01-31T12:00:00.000Z')).toEqual(['den 2027-01-31'])
    expect(said('mal', 'Én linje\nog én til')).toEqual(['Én linje', 'og én til'])
  })

  it('says nothing of what is empty', () => {
    for (const empty of [null, undefined, '', []]) expect(said('tittel', empty)).toEqual([])
  })

  it('knows which documents to ask the names of, each once', () => {
    const differences = compareVersions(fields, {
      base,
      mine: { ...base, fagomrader: ['a', 'b'], steder: [{ sted: 'k1' }, { sted: 'k2' }] },
      theirs: { ...base, fagomrader: ['c'] },
    })
    expect(references(differences)).toEqual({ fagomrader: ['a', 'b', 'c'], kommuner: ['k1', 'k2'] })
  })
})
