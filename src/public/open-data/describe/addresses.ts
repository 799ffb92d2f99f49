import type { Vocabulary } from '../../../domain/vocabulary.ts'

/** Where things live, for good: the addresses that name them in data. */
export const addressesAt = (address: string) => {
  const at =
    (section: string) =>
    (key: string): string =>
      `${address}/${section}/${encodeURIComponent(key)}`
  return {
    site: `${address}/`,
    publisher: `${address}/#utgiver`,
    catalogue: `${address}/data`,
    dataset: (name: string): string => `${address}/data#${name}`,
    file: (name: string): string => `${address}/data/${name}`,
    tiltak: at('tiltak'),
    kommune: at('kommuner'),
    fylke: at('fylker'),
    region: at('regioner'),
    resource: at('ressurser'),
    vocabularies: `${address}/ordlister`,
    vocabulary: at('ordlister') as (name: Vocabulary) => string,
    term: (vocabulary: Vocabulary, kode: string): string =>
      `${address}/ordlister/${vocabulary}/${encodeURIComponent(kode)}`,
  }
}
