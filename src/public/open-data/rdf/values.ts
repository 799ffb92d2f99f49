import type { Literal, Node, Reference } from './node.ts'
import { expand, type Name } from './prefixes.ts'

/** Short ways to write what descriptions are made of. */
export const iri = (address: string): Reference => ({ iri: address })
export const named = (name: Name): Reference => ({ iri: expand(name) })
export const plain = (text: string | null): Literal | null => (text ? { text } : null)
export const inLanguage = (text: string | null, language: string): Literal | null =>
  text ? { text, language } : null
export const typed = (text: string | null, datatype: Name): Literal | null =>
  text ? { text, datatype } : null
export const integer = (value: number | null): Literal | null =>
  value === null ? null : { text: String(value), datatype: 'xsd:integer' }
export const decimal = (value: number | null): Literal | null =>
  value === null ? null : { text: value.toString(), datatype: 'xsd:decimal' }

/** A text in both written standards. */
export const inBoth = ({ nb, nn }: { nb: string; nn: string }): readonly Literal[] => [
  { text: nb, language: 'nb' },
  { text: nn, language: 'nn' },
]

export const blank = (types: readonly Name[], says: Node['says']): Node => ({ id: null, types, says })
