import { readFile } from 'node:fs/promises'
import { createGeography } from '../../domain/geography/createGeography.ts'
import { parseGeography } from '../../domain/geography/parseGeography.ts'
import { parseVocabulary } from '../../domain/parseVocabulary.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import type { Knowledge } from '../../intake/context.ts'

const seeds = new URL('../../../seeds/', import.meta.url)
const text = (path: string): Promise<string> => readFile(new URL(path, seeds), 'utf8')

/** The vocabularies and places that come with the program, read from `seeds/`: no database is asked. */
export const loadKnowledge = async (): Promise<Knowledge> => {
  const lists = await Promise.all(
    vocabularies.map(async (vocabulary) => {
      const json: unknown = JSON.parse(await text(`ordlister/${vocabulary}.json`))
      return parseVocabulary(json, vocabulary).terms
    }),
  )
  const { data } = parseGeography({
    kommuner: await text('geografi/kommuner.csv'),
    kommuneEndringer: await text('geografi/kommune_endringer.csv'),
    fylker: await text('geografi/fylker.csv'),
    fylkeEndringer: await text('geografi/fylke_endringer.csv'),
    regioner: await text('geografi/regioner.csv'),
  })
  return { vocabularies: lists.flat(), geography: createGeography(data) }
}
