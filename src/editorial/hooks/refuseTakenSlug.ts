import type { CollectionBeforeValidateHook, Where } from 'payload'
import { fault } from '../fault.ts'

/**
 * Says who holds the address, before the database's own unique index would refuse it without words. Asked again at
 * publication: until then two drafts may have chosen the same.
 */
export const refuseTakenSlug: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const slug = data?.slug
  const chosen = slug !== originalDoc?.slug
  if (!slug || (!chosen && data._status !== 'published')) return data
  const remembers = collection.flattenedFields.some(({ name }) => name === 'tidligereSlugs')
  const former: Where[] = chosen && remembers ? [{ 'tidligereSlugs.slug': { equals: slug } }] : []
  const holder = await req.payload.find({
    collection: collection.slug,
    where: {
      and: [
        { or: [{ slug: { equals: slug } }, ...former] },
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
