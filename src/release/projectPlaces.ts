import type { FormerPlace, Fylke, Kommune, Region } from '../catalogue/place.ts'
import type { Fylker, Kommuner, Regioner } from '../generated/payload-types.ts'
import { type Names, namesOf } from './names.ts'

type History = Kommuner['historikk'] | Fylker['historikk']

const former = (history: History): FormerPlace[] =>
  (history ?? []).map((row) => ({
    nummer: row.nummer,
    navn: row.navn,
    fra: row.gyldigFra || null,
    til: row.gyldigTil || null,
    endring: row.type ?? null,
    hovedetterfolger: row.hovedetterfolger ?? false,
  }))

export const projectKommune = (doc: Kommuner, names: Names): Kommune => ({
  nummer: doc.nummer,
  navn: doc.navn,
  navnEntydig: doc.navnEntydig,
  navnSamisk: doc.navnSamisk || null,
  navnKvensk: doc.navnKvensk || null,
  samiskSprak: doc.samiskSprak || null,
  fylke: names.fylke(doc.fylke) ?? doc.nummer.slice(0, 2),
  punkt: typeof doc.lat === 'number' && typeof doc.lon === 'number' ? { lat: doc.lat, lon: doc.lon } : null,
  tidligere: former(doc.historikk),
})

export const projectFylke = (doc: Fylker): Fylke => ({
  nummer: doc.nummer,
  navn: doc.navn,
  navnSamisk: doc.navnSamisk || null,
  navnKvensk: doc.navnKvensk || null,
  tidligere: former(doc.historikk),
})

export const projectRegion = (doc: Regioner, names: Names): Region => ({
  slug: doc.slug ?? String(doc.id),
  navn: doc.navn,
  kommuner: namesOf(doc.kommuner, names.kommune),
})
