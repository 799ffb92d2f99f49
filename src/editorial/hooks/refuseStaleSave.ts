import type {
  CollectionBeforeChangeHook,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { inLanguage, type Words } from '../../domain/language.ts'
import { changedFields } from '../changedFields.ts'
import { fault } from '../fault.ts'
import { whoSaved } from '../whoSaved.ts'

type Document = Record<string, unknown>

interface Save {
  data: Document
  originalDoc?: Document | undefined
  operation?: string
  slug: string
  flattenedFields: readonly FlattenedField[]
  req: PayloadRequest
}

/** Counts a save; one on top of a save the sender has not seen is refused with the fields that differ. Nothing is lost. */
async function counted({ data, originalDoc = {}, operation, slug, flattenedFields, req }: Save) {
  if (operation === 'create') return { ...data, lagring: 1 }
  const known = Number(originalDoc.lagring ?? 0)
  const sent = data.lagring === undefined || data.lagring === null ? known : Number(data.lagring)
  if (sent === known) return { ...data, lagring: known + 1 }

  const written = flattenedFields.filter(({ type }) => type !== 'join')
  const felter = changedFields(data, originalDoc).filter((name) =>
    written.some((field) => field.name === name),
  )
  const hvem = await whoSaved(req, slug, originalDoc)
  const labels = felter.map((name) => labelOf(name, written, req))
  throw fault(
    req,
    'conflict',
    'staleSave',
    { hvem, felter: labels.join(', ') || '–' },
    { yours: pick(data, felter), theirs: pick(originalDoc, felter) },
  )
}

export const refuseStaleSave: CollectionBeforeChangeHook = ({ collection, ...save }) =>
  counted({ ...save, slug: collection.slug, flattenedFields: collection.flattenedFields })

export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ global, ...save }) =>
  counted({ ...save, slug: global.slug, flattenedFields: global.flattenedFields })

const pick = (document: Document, names: string[]): Document =>
  Object.fromEntries(names.map((name) => [name, document[name] ?? null]))

const labelOf = (name: string, fields: readonly FlattenedField[], req: PayloadRequest): string => {
  const field = fields.find((candidate) => candidate.name === name)
  const label = field && 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return label && typeof label === 'object' ? inLanguage(label as Words, req.i18n?.language) : name
}
