import type { CollectionBeforeChangeHook } from 'payload'
import { changedFields } from '../changedFields.ts'
import { fault } from '../fault.ts'

/** A save on top of a save the sender has not seen is refused with the fields that differ; nothing is lost. */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, lagring: 1 }
  const known = Number(originalDoc?.lagring ?? 0)
  const sent = data.lagring === undefined || data.lagring === null ? known : Number(data.lagring)
  if (sent !== known) {
    const felter = changedFields(data, originalDoc)
    const hvem = await nameOf(originalDoc.endretAv, req)
    throw fault(
      req,
      'conflict',
      'staleSave',
      { hvem, felter: felter.join(', ') || '–' },
      { yours: pick(data, felter), theirs: pick(originalDoc, felter) },
    )
  }
  return { ...data, lagring: known + 1 }
}

const pick = (document: Record<string, unknown>, names: string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, document[name] ?? null]))

const nameOf = async (
  user: unknown,
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
): Promise<string> => {
  const id = typeof user === 'object' && user ? (user as { id: string }).id : user
  if (!id) return 'Programmet'
  const found = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.navn ?? found?.email ?? 'Noen'
}
