import { describe, expect, it } from 'vitest'
import { nearestBySearchKey } from '../../../src/domain/nearestBySearchKey.ts'

const places = [
  { id: 'steinkjer', sok: 'steinkjer | 5006 | steinkjer stientje | stientje | verran | 1724' },
  { id: 'steigen', sok: 'steigen | 1848 | stajgo' },
  { id: 'uten', sok: null },
]

describe('finding by a misspelt text', () => {
  it.each([
    ['stienje', ['steinkjer']],
    ['stenkjer', ['steinkjer']],
    ['veran', ['steinkjer']],
    ['stiegen', ['steigen']],
  ])('%s finds %j', (search, ids) => {
    expect(nearestBySearchKey(search, places)).toEqual(ids)
  })

  it.each(['', '5007', 'oslo', 'helt annerledes'])('finds nothing near «%s»', (search) => {
    expect(nearestBySearchKey(search, places)).toEqual([])
  })
})
