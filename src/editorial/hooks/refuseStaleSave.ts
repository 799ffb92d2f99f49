import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'
import { inLanguage, type Words } from '../../domain/language.ts'
import { changedFields } from '../changedFields.ts'
import { fault } from '../fault.ts'
import { nameOfUser } from '../nameOfUser.ts'

/** A save on top of a save the sender has not seen is refused with the fields that differ; nothing is lost. */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, lagring: 1 }
  const known = Number(originalDoc?.lagring ?? 0)
  const sent = data.lagring === undefined || data.lagring === null ? known : Number(data.lagring)
  if (sent === known) return { ...data, lagring: known + 1 }

  const written = collection.flattenedFields.filter(({ type }) => type !== 'join')
  const felter = changedFields(data, originalDoc).filter((name) =>
    written.some((field) => field.name === name),
  )
  const hvem = await nameOfUser(originalDoc.endretAv, req)
  const labels = felter.map((name) => labelOf(name, written, req))
  throw fault(
    req,
    'conflict',
    'staleSave',
    { hvem, felter: labels.join(', ') || '–' },
    { yours: pick(data, felter), theirs: pick(originalDoc, felter) },
  )
}

const pick = (document: Record<string, unknown>, names: string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, document[name] ?? null]))

const labelOf = (name: string, fields: FlattenedField[], req: PayloadRequest): string => {
  const field = fields.find((candidate) => candidate.name === name)
  const label = field && 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return label && typeof label === 'object' ? inLanguage(label as Words, req.i18n?.language) : name
}
