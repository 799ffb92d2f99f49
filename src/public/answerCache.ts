import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Packed } from './http/packed.ts'
import type { Variant } from './http/variant.ts'

/** Keeps packed answers of one catalogue, the least recently asked for leaving first. */
export interface AnswerCache {
  get(catalogue: Catalogue, url: string, variant: Variant): Packed | undefined
  put(catalogue: Catalogue, url: string, variant: Variant, packed: Packed): void
}

const longestUrl = 2000
const keyOf = (url: string, { encoding, media }: Variant): string =>
  media ? `${encoding} ${media} ${url}` : `${encoding} ${url}`
/** What a kept answer costs beside its body. */
const overhead = 1500

export const createAnswerCache = (mostBytes: number): AnswerCache => {
  const kept = new Map<string, Packed>()
  let keptFrom: Catalogue | null = null
  let bytes = 0
  const sizeOf = (packed: Packed) => packed.body.length + overhead

  const drop = (key: string) => {
    const packed = kept.get(key)
    if (packed && kept.delete(key)) bytes -= sizeOf(packed)
  }
  /** A new catalogue makes every kept answer old. */
  const follow = (catalogue: Catalogue) => {
    if (catalogue === keptFrom) return
    kept.clear()
    bytes = 0
    keptFrom = catalogue
  }

  return {
    get: (catalogue, url, variant) => {
      follow(catalogue)
      const key = keyOf(url, variant)
      const packed = kept.get(key)
      if (packed) {
        kept.delete(key)
        kept.set(key, packed)
      }
      return packed
    },
    put: (catalogue, url, variant, packed) => {
      follow(catalogue)
      if (url.length > longestUrl || sizeOf(packed) > mostBytes / 4) return
      const key = keyOf(url, variant)
      drop(key)
      kept.set(key, packed)
      bytes += sizeOf(packed)
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
  }
}
