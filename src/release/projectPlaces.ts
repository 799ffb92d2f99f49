import type { FormerKommune, FormerPlace, Fylke, Kommune, Region } from '../catalogue/place.ts'
import type { Fylker, Kommuner, Regioner } from '../generated/payload-types.ts'
import { type Names, namesOf } from './names.ts'

type Former = NonNullable<Fylker['historikk']>[number]

const former = (row: Former): FormerPlace => ({
  nummer: row.nummer,
  navn: row.navn,
  fra: row.gyldigFra || null,
  til: row.gyldigTil || null,
  endring: row.type ?? null,
  hovedetterfolger: row.hovedetterfolger ?? null,
})

const formerKommune = (row: NonNullable<Kommuner['historikk']>[number]): FormerKommune => ({
  ...former(row),
  fylke: row.fylke ? { nummer: row.nummer.slice(0, 2), navn: row.fylke } : null,
})

export const projectKommune = (doc: Kommuner, names: Names): Kommune => ({
  nummer: doc.nummer,
  navn: doc.navn,
  navnEntydig: doc.navnEntydig,
  navnSamisk: doc.navnSamisk || null,
  navnKvensk: doc.navnKvensk || null,
  samiskSprak: doc.samiskSprak || null,
  fylke: names.fylke(doc.fylke) ?? doc.nummer.slice(0, 2),
  punkt: typeof doc.lat === 'number' && typeof doc.lon === 'number' ? { lat: doc.lat, lon: doc.lon } : null,
  tidligere: (doc.historikk ?? []).map(formerKommune),
})

export const projectFylke = (doc: Fylker): Fylke => ({
  nummer: doc.nummer,
  navn: doc.navn,
  navnSamisk: doc.navnSamisk || null,
  navnKvensk: doc.navnKvensk || null,
  tidligere: (doc.historikk ?? []).map(former),
})

export const projectRegion = (doc: Regioner, names: Names): Region => ({
  slug: doc.slug ?? String(doc.id),
  navn: doc.navn,
  kommuner: namesOf(doc.kommuner, names.kommune),
})
