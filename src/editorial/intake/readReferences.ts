import type { CollectionSlug, PayloadRequest } from 'payload'
import { fold } from '../../domain/fold.ts'
import { type Vocabulary, vocabularies } from '../../domain/vocabulary.ts'
import { pictureFile } from './pictureFile.ts'

/** Ids of what a draft names: terms by code, municipalities by number, regions by name, pictures by address. `missing` collects the rest. */
export interface References {
  term: (vocabulary: Vocabulary, kode: string) => string | null
  kommune: (nummer: string) => string | null
  region: (navn: string) => string | null
  /** By its address. */
  picture: (url: string) => string | null
  missing: readonly { felt: string; tekst: string }[]
}

const plain = (value: string): string => value

/** Reads what drafts can refer to; one query a collection. */
export async function readReferences(req: PayloadRequest): Promise<References> {
  const missing: { felt: string; tekst: string }[] = []
  const known = new Map<string, string>()
  const read = async (collection: CollectionSlug, field: string, key: (value: string) => string) => {
    const { docs } = await req.payload.find({
      collection,
      pagination: false,
      depth: 0,
      draft: false,
      overrideAccess: true,
      select: { [field]: true } as never,
      req,
    })
    for (const doc of docs as unknown as Record<string, string>[])
      known.set(`${collection}/${key(doc[field] ?? '')}`, doc.id ?? '')
  }
  for (const vocabulary of vocabularies) await read(vocabulary, 'kode', plain)
  await read('kommuner', 'nummer', plain)
  await read('regioner', 'navn', fold)
  await read('media', 'filename', plain)

  const look = (felt: string, key: string, tekst: string, collection = felt): string | null => {
    const id = known.get(`${collection}/${key}`)
    if (!id) missing.push({ felt, tekst })
    return id ?? null
  }
  return {
    term: (vocabulary, kode) => look(vocabulary, kode, kode),
    kommune: (nummer) => look('kommuner', nummer, nummer),
    region: (navn) => look('regioner', fold(navn), navn),
    picture: (url) => look('bilder', pictureFile(url), url, 'media'),
    missing,
  }
}
