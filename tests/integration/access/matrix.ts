import type { CollectionSlug } from 'payload'
import type { Role } from '../../../src/domain/role.ts'

export type Asker = Role | 'anonym'
export const askers: readonly Asker[] = ['anonym', 'bidragsyter', 'redaktor', 'administrator']

export const operations = [
  'read',
  'readVersions',
  'create',
  'createPublished',
  'update',
  'publish',
  'trash',
  'delete',
] as const
export type Operation = (typeof operations)[number]

/** The least trusted asker who may do it to a document that someone else made; null: nobody may. */
type Rule = Partial<Record<Operation, Role | null>>

const entry: Rule = {
  read: 'bidragsyter',
  readVersions: 'redaktor',
  create: 'bidragsyter',
  createPublished: 'redaktor',
  update: 'redaktor',
  publish: 'redaktor',
  trash: 'redaktor',
  delete: 'administrator',
}
const term: Rule = { read: 'bidragsyter', create: 'redaktor', update: 'redaktor', delete: 'administrator' }
const place: Rule = {
  read: 'bidragsyter',
  create: 'administrator',
  update: 'redaktor',
  delete: 'administrator',
}

export const matrix = {
  tiltak: entry,
  ressurser: entry,
  fagomrader: term,
  aktiviteter: term,
  malgrupper: term,
  salgsargumenter: term,
  partnertyper: term,
  bliFaktorer: term,
  kommuner: place,
  fylker: place,
  regioner: { ...place, create: 'redaktor' },
  forslag: { read: 'redaktor', create: null, update: 'redaktor', delete: 'administrator' },
  kildedokumenter: { read: 'redaktor', create: null, update: null, delete: 'administrator' },
  innlesinger: { read: 'redaktor', create: null, update: null, delete: 'administrator' },
  media: { read: 'bidragsyter', create: 'bidragsyter', update: 'redaktor', delete: 'redaktor' },
  sider: { ...place, readVersions: 'redaktor' },
  users: { read: 'administrator', create: 'administrator', update: 'administrator', delete: 'administrator' },
  hendelser: { read: 'redaktor', create: null, update: null, delete: null },
} as const satisfies Partial<Record<CollectionSlug, Rule>>

export type GuardedCollection = keyof typeof matrix
export const guardedCollections = Object.keys(matrix) as GuardedCollection[]

export const mayDo = (collection: GuardedCollection, operation: Operation, asker: Asker): boolean | null => {
  const rule: Rule = matrix[collection]
  if (!(operation in rule)) return null
  const least = rule[operation]
  return Boolean(least) && asker !== 'anonym' && askers.indexOf(asker) >= askers.indexOf(least as Role)
}
