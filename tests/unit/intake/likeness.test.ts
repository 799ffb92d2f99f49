import { describe, expect, it } from 'vitest'
import type { EntryProfile } from '../../../src/editorial/intake/links/entryProfile.ts'
import { kommunerUnder } from '../../../src/editorial/intake/links/kommunerUnder.ts'
import { likenessOf } from '../../../src/editorial/intake/links/likenessOf.ts'
import { pointsTo } from '../../../src/editorial/intake/links/pointsTo.ts'
import { knowledge } from './knowledge.ts'

const tynset = { nummer: '3427', navn: 'Tynset' }
const voss = { nummer: '4621', navn: 'Voss' }
const profile = (tittel: string, more: Partial<EntryProfile> = {}): EntryProfile => ({
  id: tittel,
  kind: 'tiltak',
  tittel,
  kommuner: [tynset],
  perioder: [],
  partnere: [],
  ...more,
})
const years = (fra: number, til: number | null) => ({ perioder: [{ fra, til }] })

describe('two entries', () => {
  it('are proposed as the same by title and place, through spelling and filler words', () => {
    expect(likenessOf(profile('Flytt hit-prosjektet'), profile('Flytt hit'))).toMatchObject({
      type: 'sammeSom',
    })
    expect(likenessOf(profile('Fjelltrainne'), profile('FjellTrainee'))?.grunner).toEqual([
      { kode: 'lignendeTittel' },
      { kode: 'sammeKommune', navn: ['Tynset'] },
    ])
  })

  it('are never the same in different kommuner, nor by one common word', () => {
    expect(likenessOf(profile('Flytt hit'), profile('Flytt hit', { kommuner: [voss] }))).toBeNull()
    expect(likenessOf(profile('Tilflytting til bygda'), profile('Tilflytting gjennom arbeid'))).toBeNull()
  })

  it('are a continuation when the later begins where the earlier ended, or its title says so', () => {
    const first = profile('Trivsel i tre tettsteder', years(2008, 2011))
    expect(likenessOf(profile('Trivsel i tettsteder', years(2012, null)), first)).toMatchObject({
      type: 'fortsetter',
    })
    expect(likenessOf(profile('Trivsel i tre tettsteder fase 2'), first)).toMatchObject({
      type: 'fortsetter',
    })
  })
})

describe('a reference', () => {
  const under = kommunerUnder(knowledge.geography)
  const pointer = {
    type: 'seOgsa' as const,
    tekst: 'under Hedmark)',
    sagtSom: 'egne oppslag under Hedmark)',
    linje: 9,
    omkring:
      'Vi er med i Fjellregionens Flytt-hit-arbeid og i FjellTrainee (begge har egne oppslag under Hedmark).',
  }

  it('under a county of the past means the entries there that its line names', () => {
    expect(pointsTo(pointer, profile('FjellTrainee'), under)).toBe(true)
    expect(pointsTo(pointer, profile('Fjellregionen Flytt hit'), under)).toBe(true)
    expect(pointsTo(pointer, profile('FjellTrainee', { kommuner: [voss] }), under)).toBe(false)
    expect(pointsTo(pointer, profile('Bolyst på Tynset'), under)).toBe(false)
  })

  it('by name means the entry whose whole title it says', () => {
    const named = { ...pointer, type: 'fortsetter' as const, tekst: 'prosjektet Trivsel i tettsteder' }
    expect(pointsTo(named, profile('Trivsel i tettsteder'), under)).toBe(true)
    expect(pointsTo(named, profile('Trivsel'), under)).toBe(false)
  })
})
