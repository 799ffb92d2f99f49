import jsonld from 'jsonld'
import { Parser, Store, Writer } from 'n3'

/** Reads Turtle as others do. */
export const readTurtle = (text: string): Store =>
  new Store(new Parser({ baseIRI: 'https://base.example/' }).parse(text))

/** Reads JSON-LD as others do; a context that would have to be fetched is refused. */
export const readJsonLd = async (text: string): Promise<Store> => {
  const quads = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    base: 'https://base.example/',
    documentLoader: async (url) => {
      throw new Error(`asked for ${url}`)
    },
  })
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

/** The graph in a form where two are the same exactly when they say the same. */
export const canonical = async (store: Store): Promise<string> => {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString([...store])
  // The type knows JSON-LD only; what is given is said by `inputFormat`.
  return jsonld.canonize(lines as unknown as object, {
    algorithm: 'RDFC-1.0' as 'URDNA2015',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  })
}
