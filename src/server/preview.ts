import type { Payload, TypedUser } from 'payload'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import type { Malform } from '../domain/malform.ts'
import { assets } from '../public/assets/assets.ts'
import { previewSecurity } from '../public/http/securityHeaders.ts'
import { createPageContext } from '../public/pages/context.ts'
import { renderEntryPage } from '../public/pages/entry/renderEntryPage.ts'
import { renderResourcePage } from '../public/pages/resource/resourcePage.ts'
import type { Names } from '../release/names.ts'
import { projectDraft } from '../release/projectDraft.ts'
import type { EditorialWork } from './onlyWhileOpen.ts'
import { userOf } from './userOf.ts'

interface Draft {
  payload: Payload
  names: Names
  id: string
  user: TypedUser
  catalogue: Catalogue
  origin: string
}

/** The frame of a draft, in the language that it is written in. */
const contextOf = ({ catalogue, origin }: Draft, path: string, malform: Malform) =>
  createPageContext({ malform, assets: assets(), origin, path, catalogue, preview: true })

const pages = {
  tiltak: async (draft: Draft) => {
    const entry = await projectDraft.tiltak(draft.payload, draft.id, draft.user, draft.names)
    return entry && renderEntryPage(entry, contextOf(draft, `/tiltak/${entry.slug}`, entry.malform))
  },
  ressurser: async (draft: Draft) => {
    const resource = await projectDraft.ressurser(draft.payload, draft.id, draft.user, draft.names)
    return (
      resource &&
      renderResourcePage(resource, contextOf(draft, `/ressurser/${resource.slug}`, resource.malform))
    )
  },
}

/** The public page made from the draft `:id`, for those logged in who may read it. Never kept, never indexed. */
export const preview =
  (origin: string, collection: keyof typeof pages): EditorialWork =>
  async ({ payload, names }, req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })
    const user = await userOf(payload, req)
    if (!user) return res.redirect(302, `/admin/login?redirect=${encodeURIComponent(req.originalUrl)}`)
    const catalogue = currentCatalogue().get()
    if (!catalogue) return next()
    const id = String(req.params.id)
    const page = await pages[collection]({ payload, names: await names(), id, user, catalogue, origin })
    if (!page) return next()
    res.set(previewSecurity).type('html').send(page.text)
  }
