import { describe, expect, it } from 'vitest'
import { isLive } from '../../../src/domain/liveness.ts'

const published = { _status: 'published' }

describe('isLive', () => {
  it.each([
    ['a published document', published, true],
    ['a draft', { _status: 'draft' }, false],
    ['a document without a status', {}, false],
    ['a trashed document', { ...published, deletedAt: '2026-02-01T00:00:00Z' }, false],
    ['a document that was never in the trash', { ...published, deletedAt: null }, true],
  ])('of %s', (_, document, live) => {
    expect(isLive(document)).toBe(live)
  })
})
