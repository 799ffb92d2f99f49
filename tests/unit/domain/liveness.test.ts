import { describe, expect, it } from 'vitest'
import { isLive } from '../../../src/domain/liveness.ts'

const now = new Date('2026-03-01T12:00:00Z')
const published = { _status: 'published' }

describe('isLive', () => {
  it.each([
    ['a published document', published, true],
    ['a draft', { _status: 'draft' }, false],
    ['a document without a status', {}, false],
    ['a trashed document', { ...published, deletedAt: '2026-02-01T00:00:00Z' }, false],
    ['a document not yet due', { ...published, publisertFra: '2026-03-02T00:00:00Z' }, false],
    ['a document due this instant', { ...published, publisertFra: '2026-03-01T12:00:00Z' }, true],
    ['a document inside its window', { ...published, publisertTil: '2026-03-01T12:00:01Z' }, true],
    ['a document past its window', { ...published, publisertTil: '2026-03-01T12:00:00Z' }, false],
    ['a document with empty bounds', { ...published, deletedAt: null, publisertFra: null }, true],
  ])('of %s', (_, document, live) => {
    expect(isLive(document, now)).toBe(live)
  })
})
