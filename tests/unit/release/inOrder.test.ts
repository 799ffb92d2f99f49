import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/release/inOrder.ts'

describe('inOrder', () => {
  it('gives the same list whatever order things come in, and leaves the one it was given', () => {
    const given = ['b', 'c', 'a']
    expect(inOrder(given, (key) => key)).toEqual(['a', 'b', 'c'])
    expect(inOrder(given.toReversed(), (key) => key)).toEqual(['a', 'b', 'c'])
    expect(given).toEqual(['b', 'c', 'a'])
  })
})
