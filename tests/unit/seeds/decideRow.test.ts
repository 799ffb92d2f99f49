import { expect, test } from 'vitest'
import { decideRow } from '../../../src/editorial/seeds/decideRow.ts'
import { fingerprint } from '../../../src/editorial/seeds/fingerprint.ts'

const old = { nb: 'Kvinner' }
const fresh = { nb: 'Kvinner og menn' }
const owned = { ...old, froMerke: fingerprint(old, ['nb']) }

test('what is not there is made, unless an editor deleted it', () => {
  expect(decideRow(fresh, undefined, false)).toEqual({ write: 'create' })
  expect(decideRow(fresh, undefined, true)).toEqual({ write: 'nothing', kept: 'deleted' })
})

test('what already says the same is not written, whoever wrote it', () => {
  expect(decideRow(old, owned, false)).toEqual({ write: 'nothing' })
  expect(decideRow(old, { ...old, froMerke: null }, false)).toEqual({ write: 'nothing' })
})

test('what the seeds wrote is updated, what an editor changed is kept', () => {
  expect(decideRow(fresh, owned, false)).toEqual({ write: 'update' })
  expect(decideRow(fresh, { ...owned, nb: 'Damer' }, false)).toEqual({ write: 'nothing', kept: 'changed' })
})

test('what an editor unpublished or trashed stays so', () => {
  expect(decideRow(fresh, { ...owned, _status: 'draft' }, false)).toEqual({
    write: 'nothing',
    kept: 'changed',
  })
  expect(decideRow(old, { ...owned, deletedAt: '2026-01-01' }, false)).toEqual({
    write: 'nothing',
    kept: 'trashed',
  })
})
