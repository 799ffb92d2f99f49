import type { Payload, TypedUser } from 'payload'
import type { Entry } from '../catalogue/entry.ts'
import type { Resource } from '../catalogue/resource.ts'
import type { Names } from './names.ts'
import { projectRessurs } from './projectRessurs.ts'
import { projectTiltak } from './projectTiltak.ts'

/** The newest version of a document, draft or not; null where the user may not read it. */
const newest = <Slug extends 'tiltak' | 'ressurser'>(
  payload: Payload,
  collection: Slug,
  id: string,
  user: TypedUser,
) =>
  payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    disableErrors: true,
  })

type Project<Result> = (payload: Payload, id: string, user: TypedUser, names: Names) => Promise<Result | null>

/** How drafts would look when published, by collection; null where the user may not read the document. */
export const projectDraft: { tiltak: Project<Entry>; ressurser: Project<Resource> } = {
  tiltak: async (payload, id, user, names) => {
    const draft = await newest(payload, 'tiltak', id, user)
    return draft ? projectTiltak(draft, names) : null
  },
  ressurser: async (payload, id, user, names) => {
    const draft = await newest(payload, 'ressurser', id, user)
    return draft ? projectRessurs(draft, names) : null
  },
}
