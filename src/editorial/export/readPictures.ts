import type { PayloadRequest } from 'payload'
import type { Media } from '../../generated/payload-types.ts'

export interface ExportedPicture {
  /** Its address on the site. */
  url: string
  alt: string
  kreditering: string
  lisens: string
}

type Reference = string | { id: string } | null | undefined

/** What exports tell of a picture; null for one that is gone. */
export type PictureOf = (reference: Reference) => ExportedPicture | null

/** Reads what exports tell of pictures, of those that whoever asks may read. */
export async function readPictures(req: PayloadRequest): Promise<PictureOf> {
  const { docs } = await req.payload.find({
    collection: 'media',
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: false,
    select: { filename: true, alt: true, kreditering: true, lisens: true },
    req,
  })
  const pictures = new Map(
    (docs as Media[]).map(({ id, filename, alt, kreditering, lisens }) => [
      id,
      { url: `/media/${encodeURIComponent(filename ?? '')}`, alt, kreditering, lisens },
    ]),
  )
  return (reference) => pictures.get(String(Object(reference).id ?? reference)) ?? null
}
