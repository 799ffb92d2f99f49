import type { Picture } from '../catalogue/entry.ts'
import type { Media } from '../generated/payload-types.ts'

interface Rendition {
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
}

/** A picture with its renditions, narrow to wide; a size that would have been larger than the original is missing. */
export function projectPicture(media: Media): Picture {
  const seen = new Set<string>()
  const { listeAvif, listeWebp, sideAvif, sideWebp, deling } = media.sizes ?? {}
  const renditions: (Rendition | undefined)[] = [listeAvif, listeWebp, sideAvif, sideWebp, deling, media]
  return {
    alt: media.alt,
    kreditering: media.kreditering,
    lisens: media.lisens,
    varianter: renditions
      .flatMap((rendition) => {
        if (!rendition?.filename || !rendition.width || !rendition.height) return []
        // Sizes wider than the original share one file.
        if (seen.has(rendition.filename)) return []
        seen.add(rendition.filename)
        return {
          url: `/media/${encodeURIComponent(rendition.filename)}`,
          bredde: rendition.width,
          hoyde: rendition.height,
          mime: rendition.mimeType ?? 'image/jpeg',
        }
      })
      .sort((a, b) => a.bredde - b.bredde),
  }
}
