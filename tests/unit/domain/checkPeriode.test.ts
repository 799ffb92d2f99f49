import { describe, expect, it } from 'vitest'
import { checkPeriode } from '../../../src/domain/checkPeriode.ts'

describe('checkPeriode', () => {
  it.each([
    { fra: 2009, til: 2012 },
    { fra: 2010, til: 2010 },
    { fra: 2009, til: null },
    { fra: null, til: null },
    { fra: 1900, til: 2100 },
  ])('accepts $fra–$til', (periode) => {
    expect(checkPeriode(periode, 'perioder.0')).toEqual([])
  })

  it('refuses an end before the start', () => {
    expect(checkPeriode({ fra: 2012, til: 2009 }, 'perioder.1')).toEqual([
      { code: 'periode-til-before-fra', place: 'perioder.1.til', facts: { fra: 2012, til: 2009 } },
    ])
  })

  it.each([1899, 2101, 2010.5, Number.NaN])('refuses the year %d', (year) => {
    expect(checkPeriode({ fra: year, til: null }, 'p')).toMatchObject([
      { code: 'periode-year-out-of-range', place: 'p.fra' },
    ])
  })
})
