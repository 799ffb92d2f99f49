import type { Name } from './prefixes.ts'

/** A thing by its address, or by its name in a vocabulary. */
export interface Reference {
  iri: string
}

/** A text: in a language, of a datatype, or plain. */
export interface Literal {
  text: string
  language?: string
  datatype?: Name
}

export type Value = Reference | Literal | Node
/** What may stand as the value of a property; nothing and the empty list leave the property out. */
export type Said = Value | readonly Value[] | null

/** A thing and what is said of it. Without an address it is known only through what points at it. */
export interface Node {
  id: string | null
  types: readonly Name[]
  says: Readonly<Partial<Record<Name, Said>>>
}

export const isNode = (value: Value): value is Node => 'says' in value

export const valuesOf = (said: Said | undefined): readonly Value[] => {
  if (!said) return []
  return Array.isArray(said) ? said : [said as Value]
}
