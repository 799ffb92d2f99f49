import type { PayloadRequest } from 'payload'
import type { Term } from '../../domain/vocabulary.ts'
import { vocabularies } from '../../domain/vocabulary.ts'

interface StoredTerm
  extends Omit<Term, 'ordliste' | 'alternative' | 'skjulte' | 'overordnet' | 'erstattetAv'> {
  id: string
  alternative?: string[] | null
  skjulte?: string[] | null
  overordnet?: string | null
  erstattetAv?: string | null
}

/** Every term as editors have it now, for the reader. */
export async function readTerms(req: PayloadRequest): Promise<Term[]> {
  const all: Term[] = []
  for (const ordliste of vocabularies) {
    const { docs } = await req.payload.find({
      collection: ordliste,
      pagination: false,
      depth: 0,
      draft: false,
      overrideAccess: true,
      joins: false as never,
      req,
    })
    const terms = docs as unknown as StoredTerm[]
    const codes = new Map(terms.map(({ id, kode }) => [id, kode]))
    for (const term of terms)
      all.push({
        ordliste,
        kode: term.kode,
        nb: term.nb,
        nn: term.nn,
        alternative: term.alternative ?? [],
        skjulte: term.skjulte ?? [],
        definisjon: term.definisjon ?? null,
        overordnet: codes.get(term.overordnet ?? '') ?? null,
        status: term.status,
        erstattetAv: codes.get(term.erstattetAv ?? '') ?? null,
      })
  }
  return all
}
