import type { PayloadRequest } from 'payload'
import { inLanguage, type Words } from '../domain/language.ts'
import { nameOfUser } from './nameOfUser.ts'

const somebody: Words = { nb: 'Noen', nn: 'Nokon', en: 'Somebody' }

/** The name of whoever saved a document last: as it says itself, or as its timeline does. */
export async function whoSaved(
  req: PayloadRequest,
  collection: string,
  document: Record<string, unknown>,
): Promise<string> {
  if ('endretAv' in document) return nameOfUser(document.endretAv, req)
  const { docs } = await req.payload.find({
    collection: 'hendelser',
    where: { and: [{ samling: { equals: collection } }, { dokument: { equals: String(document.id) } }] },
    sort: ['-tidspunkt', '-createdAt'],
    limit: 1,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return docs[0] ? nameOfUser(docs[0].bruker, req) : inLanguage(somebody, req.i18n?.language)
}
