/** The vocabularies that our descriptions speak, under the names that are usual for them. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  euvoc: 'http://publications.europa.eu/ontology/euvoc#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Prefix = keyof typeof prefixes
/** A name in one of them: `dct:title`. */
export type Name = `${Prefix}:${string}`

/** The full address of a name. */
export const expand = (name: Name): string => {
  const colon = name.indexOf(':')
  return prefixes[name.slice(0, colon) as Prefix] + name.slice(colon + 1)
}
