import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { assets } from '../public/assets/assets.ts'
import { createPageContext } from '../public/pages/context.ts'
import { renderEntryPage } from '../public/pages/entry/renderEntryPage.ts'
import { projectDraft } from '../release/projectDraft.ts'
import type { EditorialWork } from './onlyWhileOpen.ts'

/** The public page made from the draft `:id`, for those logged in who may read it. Never kept, never indexed. */
export const preview =
  (origin: string): EditorialWork =>
  async ({ payload }, req, res, next) => {
    const headers = new Headers({
      cookie: req.get('cookie') ?? '',
      authorization: req.get('authorization') ?? '',
    })
    const { user } = await payload.auth({ headers })
    if (!user) return res.redirect(302, `/admin/login?redirect=${encodeURIComponent(req.originalUrl)}`)
    const catalogue = currentCatalogue().get()
    const entry = await projectDraft(payload, String(req.params.id), user)
    if (!catalogue || !entry) return next()
    const path = `/tiltak/${entry.slug}`
    const context = createPageContext({
      malform: 'nb',
      assets: assets(),
      origin,
      path,
      catalogue,
      preview: true,
    })
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })
    res.type('html').send(renderEntryPage(entry, context).text)
  }
