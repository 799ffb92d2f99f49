import type { PayloadRequest } from 'payload'
import { slugify } from '../../domain/slugify.ts'

/** An address for a title: the title's own, or with the first number that makes it free («lykta-2»). */
export async function freeSlug(
  collection: 'tiltak' | 'ressurser',
  title: string,
  req: PayloadRequest,
): Promise<string> {
  const own = slugify(title)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? own : `${own}-${number}`
    const { docs } = await req.payload.find({
      collection,
      where: { or: [{ slug: { equals: slug } }, { 'tidligereSlugs.slug': { equals: slug } }] },
      limit: 1,
      pagination: false,
      depth: 0,
      draft: false,
      trash: true,
      overrideAccess: true,
      select: { slug: true } as never,
      req,
    })
    if (docs.length === 0) return slug
  }
}
