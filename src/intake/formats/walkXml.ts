import { Parser } from 'htmlparser2'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

export type Attributes = Readonly<Record<string, string>>

/** Names come without their namespace prefix. */
export interface Walker {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const localAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))

/**
 * Walks XML without building a tree. No entity is ever defined or fetched: a file that declares a document type is
 * refused, since office programs never write one.
 */
export const walkXml = (xml: string, walker: Walker): void => {
  let depth = 0
  let elements = 0
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw new Unreadable('document-entities')
      },
      onopentag(name, attributes) {
        depth++
        elements++
        if (depth > limits.depth || elements > limits.elements) throw new Unreadable('document-too-complex')
        walker.open?.(local(name), localAttributes(attributes))
      },
      onclosetag(name) {
        depth--
        walker.close?.(local(name))
      },
      ontext: (text) => walker.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
