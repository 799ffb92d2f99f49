import { isNode, type Literal, type Node, type Value, valuesOf } from './node.ts'
import { expand, type Name, prefixes } from './prefixes.ts'
import { whole, wholeAddress } from './wholeAddress.ts'

const signs: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
const codeOf = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

const quoted = (text: string): string =>
  `"${whole(text).replace(/["\\\p{Cc}]/gu, (sign) => signs[sign] ?? `\\u${codeOf(sign)}`)}"`

const known = Object.entries(prefixes)
const localName = /^[A-Za-z_][\w-]*$/

/** An address under its prefix where that can be written without escapes, else in full. */
const shortened = (iri: string): string => {
  const found = known.find(([, space]) => iri.startsWith(space) && localName.test(iri.slice(space.length)))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${wholeAddress(iri)}>`
}

const literal = ({ text, language, datatype }: Literal): string => {
  if (language) return `${quoted(text)}@${language}`
  return datatype ? `${quoted(text)}^^${shortened(expand(datatype))}` : quoted(text)
}

/** Things with addresses that stand inside others get a place of their own after them. */
type Later = (node: Node) => void

const writeValue = (value: Value, indent: string, later: Later): string => {
  if (!isNode(value)) return 'iri' in value ? shortened(value.iri) : literal(value)
  if (value.id === null) return `[\n${body(value, `${indent}  `, later)}\n${indent}]`
  later(value)
  return shortened(value.id)
}

const body = ({ types, says }: Node, indent: string, later: Later): string =>
  [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...Object.entries(says).flatMap(([name, said]) => {
      const values = valuesOf(said).map((value) => writeValue(value, indent, later))
      return values.length > 0 ? [`${shortened(expand(name as Name))} ${values.join(', ')}`] : []
    }),
  ]
    .map((line) => `${indent}${line}`)
    .join(' ;\n')

function* statements(node: Node): Generator<string> {
  const inside: Node[] = []
  const said = body(node, '  ', (other) => inside.push(other))
  if (said) yield `\n${node.id === null ? '[]' : shortened(node.id)}\n${said} .\n`
  for (const other of inside) yield* statements(other)
}

/** RDF 1.1 Turtle, in pieces: the prefixes, then thing after thing. */
export function* toTurtle(nodes: Iterable<Node>): Generator<string> {
  yield known.map(([name, space]) => `@prefix ${name}: <${space}> .\n`).join('')
  for (const node of nodes) yield* statements(node)
}
