import type { PayloadRequest } from 'payload'
import { createGeography } from '../../domain/geography/createGeography.ts'
import { type Term, type Vocabulary, vocabularies } from '../../domain/vocabulary.ts'
import type { Fagomrader } from '../../generated/payload-types.ts'
import type { Knowledge } from '../../intake/context.ts'
import { readGeography } from '../seeds/readGeography.ts'

/**
 * What the reader knows beforehand: the vocabularies as editors keep them today, spellings they confirmed included, and
 * the places of the official register that comes with the program.
 */
export async function readKnowledge(req: PayloadRequest): Promise<Knowledge> {
  const terms: Term[] = []
  for (const ordliste of vocabularies) terms.push(...(await termsOf(ordliste, req)))
  return { vocabularies: terms, geography: createGeography(await readGeography('seeds', [])) }
}

const termsOf = async (ordliste: Vocabulary, req: PayloadRequest): Promise<Term[]> => {
  const { docs } = await req.payload.find({
    collection: ordliste,
    pagination: false,
    sort: 'kode',
    depth: 0,
    draft: false,
    overrideAccess: true,
    joins: false as never,
    req,
  })
  const terms = docs as unknown as Fagomrader[]
  const codes = new Map(terms.map(({ id, kode }) => [id, kode ?? id]))
  const codeOf = (related: Fagomrader['overordnet']): string | null =>
    codes.get(String(typeof related === 'object' ? related?.id : related)) ?? null
  return terms.map((term) => ({
    ordliste,
    kode: term.kode ?? term.id,
    nb: term.nb,
    nn: term.nn,
    alternative: term.alternative ?? [],
    skjulte: term.skjulte ?? [],
    definisjon: term.definisjon ?? null,
    overordnet: codeOf(term.overordnet),
    status: term.status,
    erstattetAv: codeOf(term.erstattetAv),
  }))
}
