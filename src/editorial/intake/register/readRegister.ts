import type { PayloadRequest } from 'payload'
import { pictureFile } from '../pictureFile.ts'
import type { Register } from './register.ts'

const how = { pagination: false, depth: 0, draft: false, overrideAccess: true } as const

/** The register of everything that was brought in until now. */
export async function readRegister(req: PayloadRequest): Promise<Register> {
  const documents = await req.payload.find({
    collection: 'kildedokumenter',
    select: { sha256: true, navn: true },
    ...how,
    req,
  })
  const proposals = await req.payload.find({ collection: 'forslag', select: { tittel: true }, ...how, req })
  const pictures = await req.payload.find({ collection: 'media', select: { filename: true }, ...how, req })
  const files = new Set(pictures.docs.map(({ filename }) => filename))
  const hashes = new Set(documents.docs.map(({ sha256 }) => sha256))
  const names = new Set(documents.docs.map(({ navn }) => navn))
  const titles = new Set(proposals.docs.map(({ tittel }) => tittel))
  return {
    mayHave: (sha256) => hashes.has(sha256),
    mayHaveEarlier: (navn, tittel) => names.has(navn) || titles.has(tittel),
    hasPicture: (url) => files.has(pictureFile(url)),
    add: ({ sha256, navn, tittel }) => {
      hashes.add(sha256)
      names.add(navn)
      titles.add(tittel)
    },
  }
}
