import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { whoSaved } from './whoSaved.ts'

type Document = Record<string, unknown>

const answer = async (req: PayloadRequest, slug: string, dokument: Document): Promise<Response> =>
  Response.json(
    { dokument, hvem: await whoSaved(req, slug, dokument), tidspunkt: dokument.updatedAt },
    { headers: { 'cache-control': 'no-store' } },
  )

/**
 * `GET /api/<collection>/:id/siste-lagring`: the newest saved version as its reader may see it, and who saved it when.
 * What an editor whose save was refused needs in order to compare; Forbidden and NotFound are Payload's own.
 */
export const lastSave = (collection: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/siste-lagring',
  method: 'get',
  handler: async (req) => {
    const found = await req.payload.findByID({
      collection,
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return answer(req, collection, { ...found })
  },
})

/** `GET /api/globals/<global>/siste-lagring`: the same of a global. */
export const lastSaveOfGlobal = (slug: GlobalSlug): Omit<Endpoint, 'root'> => ({
  path: '/siste-lagring',
  method: 'get',
  handler: async (req) =>
    answer(req, slug, { ...(await req.payload.findGlobal({ slug, depth: 0, overrideAccess: false, req })) }),
})
