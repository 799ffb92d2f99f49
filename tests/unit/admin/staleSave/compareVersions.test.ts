import { describe, expect, it } from 'vitest'
import { firstChoices, mergeChoices } from '../../../../src/admin/staleSave/choices.ts'
import { compareVersions } from '../../../../src/admin/staleSave/compareVersions.ts'
import { base, fields } from './versions.ts'

const compare = (mine: object, theirs: object) =>
  compareVersions(fields, {
    base,
    mine: { ...base, ...mine },
    theirs: { ...base, lagring: 2, endretAv: 'u2', ...theirs },
  })

describe('comparing what two editors made of one version', () => {
  it('tells who changed each field, in the order of the form', () => {
    const differences = compare(
      { tittel: 'Bli hos oss', mal: 'Flere unge' },
      { tittel: 'Bli her nå', kilde: { navn: 'Den nye rapporten' } },
    )
    expect(differences.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['tittel', 'both'],
      ['mal', 'me'],
      ['kilde.navn', 'them'],
    ])
  })

  it('names a field inside a group with the group', () => {
    const [difference] = compare({ kilde: { navn: 'Noe annet' } }, {})
    expect(difference?.labels).toMatchObject([{ nb: 'Kilde' }, { nb: 'Navn' }])
  })

  it('sees no difference where both made the same change, nor in row ids, emptiness or bookkeeping', () => {
    const same = { tittel: 'Bli', steder: [{ id: 'ny', sted: 'k1', navn: '' }] }
    expect(compare(same, { ...same, steder: [{ id: 'r9', sted: 'k1' }] })).toEqual([])
  })

  it('takes the zero that a form says of a list without rows for an empty list', () => {
    expect(compare({ steder: 0 }, { steder: [] })).toEqual([])
    expect(compare({ steder: 0 }, {})).toMatchObject([{ key: 'steder', mine: [] }])
  })
})

describe('choosing between them', () => {
  it('lets a change stand that only one has made, and guesses nothing where both have', () => {
    const differences = compare({ tittel: 'A', mal: 'A' }, { tittel: 'B', kilde: { navn: 'B' } })
    expect(firstChoices(differences)).toEqual({ mal: 'mine', 'kilde.navn': 'theirs' })
  })

  it('makes a version on top of the saved one, with what was chosen of the editor’s own', () => {
    const differences = compare(
      { tittel: 'Min', mal: 'Mitt', kilde: { navn: 'Min kilde' } },
      { tittel: 'Din', fagomrader: ['b'] },
    )
    const theirs = { ...base, lagring: 2, tittel: 'Din', fagomrader: ['b'] }
    const merged = mergeChoices(theirs, differences, { ...firstChoices(differences), tittel: 'theirs' })
    expect(merged).toMatchObject({
      lagring: 2,
      tittel: 'Din',
      mal: 'Mitt',
      fagomrader: ['b'],
      kilde: { navn: 'Min kilde' },
    })
    expect(theirs.kilde).toEqual({ navn: 'Rapporten' })
  })
})
