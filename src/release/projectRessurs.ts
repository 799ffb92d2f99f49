import type { Resource } from '../catalogue/resource.ts'
import type { Ressurser } from '../generated/payload-types.ts'
import { type Names, namesOf } from './names.ts'

/** A resource as visitors read it. */
export const projectRessurs = (doc: Ressurser, names: Names): Resource => ({
  id: String(doc.id),
  slug: doc.slug ?? String(doc.id),
  tidligereSlugs: (doc.tidligereSlugs ?? []).map(({ slug }) => slug),
  tittel: doc.tittel,
  malform: doc.malform,
  type: doc.type,
  sammendrag: doc.sammendrag || null,
  utgiver: doc.utgiver || null,
  ar: doc.ar ?? null,
  url: doc.url || null,
  bliFaktorer: namesOf(doc.bliFaktorer, names.term),
  malgrupper: namesOf(doc.malgrupper, names.term),
  funn: (doc.funn ?? []).map((funn) => ({
    type: funn.type,
    tekst: funn.tekst,
    rekruttering: funn.rekruttering ?? null,
    rang: funn.rang ?? null,
    bliFaktorer: namesOf(funn.bliFaktorer, names.term),
    malgrupper: namesOf(funn.malgrupper, names.term),
    kilde: funn.kilde || null,
  })),
  oppdatert: doc.updatedAt,
})
