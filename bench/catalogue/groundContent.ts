import { type CatalogueContent, emptyContent } from '../../src/catalogue/content.ts'
import { vocabularies } from '../../src/domain/vocabulary.ts'
import { readGeography } from '../../src/editorial/seeds/readGeography.ts'
import { readVocabulary } from '../../src/editorial/seeds/readVocabulary.ts'

/** The terms and places that the product comes with, as the catalogue has them. */
export const groundContent = async (): Promise<CatalogueContent> => {
  const { kommuner, fylker } = await readGeography('seeds', [])
  const lists = await Promise.all(vocabularies.map((ordliste) => readVocabulary('seeds', ordliste, [])))
  return {
    ...emptyContent,
    begreper: lists.flat(),
    fylker: fylker.map(({ nummer, navn }) => ({
      nummer,
      navn,
      navnSamisk: null,
      navnKvensk: null,
      tidligere: [],
    })),
    kommuner: kommuner.map(({ nummer, navn, navnEntydig, fylkesnummer }) => ({
      nummer,
      navn,
      navnEntydig,
      navnSamisk: null,
      navnKvensk: null,
      samiskSprak: null,
      fylke: fylkesnummer,
      punkt: null,
      tidligere: [],
    })),
  }
}
