import type { CollectionSlug, Endpoint } from 'payload'
import { nameOfUser } from './nameOfUser.ts'

/**
 * `GET /api/<collection>/:id/siste-lagring`: the newest saved version as its reader may see it, and who saved it when.
 * What an editor whose save was refused needs in order to compare; Forbidden and NotFound are Payload's own.
 */
export const lastSave = (collection: CollectionSlug): Omit<Endpoint, 'root'> => ({
  path: '/:id/siste-lagring',
  method: 'get',
  handler: async (req) => {
    const document = await req.payload.findByID({
      collection,
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    const { endretAv, updatedAt } = document as { endretAv?: unknown; updatedAt: string }
    return Response.json(
      { dokument: document, hvem: await nameOfUser(endretAv, req), tidspunkt: updatedAt },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
})
