import { Parser } from 'htmlparser2'

export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  /** Direct children of a name. */
  all(name: string): Element[]
}

type Open = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

const close = ({ name, attributes, text, children }: Open): Element => ({
  name,
  attributes,
  text,
  all: (wanted) => children.filter((child) => child.name === wanted),
})

/** A strict enough reading of XML: tags must match, and signs that XML does not have are refused. */
export const parseXml = (xml: string): Element => {
  if (/[^\P{Cc}\t\n\r]/u.test(xml)) throw new Error('a sign that XML does not have')
  const stack: Open[] = [{ name: '', attributes: {}, text: '', children: [] }]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void stack.push({ name, attributes, text: '', children: [] }),
      ontext: (text) => {
        const top = stack.at(-1)
        if (top) top.text += text
      },
      onclosetag: (name, implied) => {
        const top = stack.pop()
        if (!top || top.name !== name || (implied && !xml.includes('/>')))
          throw new Error(`</${name}> is out of place`)
        stack.at(-1)?.children.push(close(top))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const [root] = stack[0]?.children ?? []
  if (stack.length !== 1 || !root) throw new Error('elements left open')
  return root
}
