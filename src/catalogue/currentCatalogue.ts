import { type CatalogueHolder, createCatalogueHolder } from './catalogueHolder.ts'

const key = Symbol.for('tilflytting.catalogue')
const shared = globalThis as { [key]?: CatalogueHolder }

/**
 * The catalogue of this process. The server and Next's bundle load separate copies of this module, so the holder
 * sits on `globalThis`, once.
 */
export const currentCatalogue = (): CatalogueHolder => {
  shared[key] ??= createCatalogueHolder()
  return shared[key]
}
