import { isNode, type Node, type Value, valuesOf } from './node.ts'
import { type Name, prefixes } from './prefixes.ts'
import { wholeAddress } from './wholeAddress.ts'

type Json = Readonly<Record<string, unknown>>

/** Names of schema.org stand bare, as search engines write them; the others carry their prefix. */
const { schema, ...others } = prefixes
const context = JSON.stringify({ '@vocab': schema, ...others })

const short = (name: Name): string => (name.startsWith('schema:') ? name.slice('schema:'.length) : name)
const oneOrMore = <T>(items: readonly T[]): T | readonly T[] =>
  items.length === 1 && items[0] ? items[0] : items

const writeValue = (value: Value): Json | string => {
  if (isNode(value)) return objectOf(value)
  if ('iri' in value) return { '@id': wholeAddress(value.iri) }
  const { text, language, datatype } = value
  if (language) return { '@value': text, '@language': language }
  return datatype ? { '@value': text, '@type': datatype } : text
}

const objectOf = ({ id, types, says }: Node): Json => ({
  ...(id === null ? {} : { '@id': wholeAddress(id) }),
  ...(types.length > 0 ? { '@type': oneOrMore(types.map(short)) } : {}),
  ...Object.fromEntries(
    Object.entries(says).flatMap(([name, said]) => {
      const values = valuesOf(said).map(writeValue)
      return values.length > 0 ? [[short(name as Name), oneOrMore(values)]] : []
    }),
  ),
})

/** JSON-LD 1.1 in pieces, with its context inside: whoever reads it need not ask anyone else. */
export function* toJsonLd(nodes: Iterable<Node>): Generator<string> {
  yield `{"@context":${context},"@graph":[`
  let isFirst = true
  for (const node of nodes) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(objectOf(node))}`
    isFirst = false
  }
  yield '\n]}\n'
}
