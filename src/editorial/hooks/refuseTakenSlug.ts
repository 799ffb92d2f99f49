import type { CollectionBeforeValidateHook } from 'payload'
import { fault } from '../fault.ts'

/** Says who holds the address, before the database's own unique index would refuse it without words. */
export const refuseTakenSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const slug = data?.slug
  if (!slug || slug === originalDoc?.slug) return data
  const holder = await req.payload.find({
    collection: collection.slug,
    where: {
      and: [
        {
          or: [
            { slug: { equals: slug } },
            ...('tidligereSlugs' in (data ?? {}) ? [{ 'tidligereSlugs.slug': { equals: slug } }] : []),
          ],
        },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    limit: 1,
    // A count beside the query would be two at once in one transaction, which MongoDB refuses.
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  const [taken] = holder.docs as { tittel?: string; navn?: string }[]
  if (taken) throw fault(req, 'conflict', 'slugTaken', { slug, tittel: taken.tittel ?? taken.navn ?? '' })
  return data
}
