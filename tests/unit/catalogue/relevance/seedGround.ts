import { readFileSync } from 'node:fs'
import { type CatalogueContent, emptyContent } from '../../../../src/catalogue/content.ts'
import type { FormerPlace } from '../../../../src/catalogue/place.ts'
import { parseGeography } from '../../../../src/domain/geography/parseGeography.ts'
import type { FormerPlace as SeedFormer } from '../../../../src/domain/geography/place.ts'
import { parseVocabulary } from '../../../../src/domain/parseVocabulary.ts'
import { vocabularies } from '../../../../src/domain/vocabulary.ts'
import { seedFiles } from '../../domain/geography/seedGeography.ts'

const { data } = parseGeography(seedFiles)
const vocabulary = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../seeds/ordlister/${name}.json`, import.meta.url), 'utf8'))

const former = ({ nummer, navn, gyldigFra, gyldigTil, type, hovedetterfolger }: SeedFormer): FormerPlace => ({
  nummer,
  navn,
  fra: gyldigFra,
  til: gyldigTil,
  endring: type,
  hovedetterfolger,
})

/** The terms and places that the product comes with, and no entries yet. */
export const seedGround: CatalogueContent = {
  ...emptyContent,
  begreper: vocabularies.flatMap((name) => parseVocabulary(vocabulary(name), name).terms),
  kommuner: data.kommuner.map(
    ({ nummer, navn, navnEntydig, navnSamisk, navnKvensk, historikk, ...rest }) => ({
      nummer,
      navn,
      navnEntydig,
      navnSamisk,
      navnKvensk,
      samiskSprak: rest.samiskSprak,
      fylke: rest.fylkesnummer,
      punkt: null,
      tidligere: historikk.map((row) => ({
        ...former(row),
        fylke: row.fylke === null ? null : { nummer: row.nummer.slice(0, 2), navn: row.fylke },
      })),
    }),
  ),
  fylker: data.fylker.map(({ nummer, navn, navnSamisk, navnKvensk, historikk }) => ({
    nummer,
    navn,
    navnSamisk,
    navnKvensk,
    tidligere: historikk.map(former),
  })),
  regioner: data.regioner.map(({ slug, navn, medlemmer }) => ({
    slug,
    navn,
    kommuner: medlemmer.map(({ nummer }) => nummer),
  })),
}
