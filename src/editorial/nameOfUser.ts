import type { PayloadRequest } from 'payload'
import { inLanguage, type Words } from '../domain/language.ts'

const program: Words = { nb: 'Programmet', nn: 'Programmet', en: 'The program' }
const somebody: Words = { nb: 'Noen', nn: 'Nokon', en: 'Somebody' }

/** The name of a user by id or document, in words where there is none: those who may read an entry may read this. */
export const nameOfUser = async (user: unknown, req: PayloadRequest): Promise<string> => {
  const id = typeof user === 'object' && user ? (user as { id: string }).id : user
  if (!id) return inLanguage(program, req.i18n?.language)
  const found = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.navn ?? found?.email ?? inLanguage(somebody, req.i18n?.language)
}
