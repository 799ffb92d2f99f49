import type { Payload, TypedUser } from 'payload'
import type { Entry } from '../catalogue/entry.ts'
import { createNames } from './names.ts'
import { projectTiltak } from './projectTiltak.ts'
import { readLive } from './readLive.ts'

/** The newest version of an entry, draft or not, as it would look when published; null where the user may not read it. */
export async function projectDraft(payload: Payload, id: string, user: TypedUser): Promise<Entry | null> {
  const draft = await payload.findByID({
    collection: 'tiltak',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })
  return draft ? projectTiltak(draft, createNames(await readLive(payload))) : null
}
