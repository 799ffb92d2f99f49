interface Node {
  type?: string
  text?: string
  children?: readonly Node[]
}

const textOf = ({ type, text, children }: Node): string =>
  type === 'linebreak' ? '\n' : (text ?? (children ?? []).map(textOf).join(''))

const blocksOf = (node: Node): string[] => {
  if (node.type === 'list') return (node.children ?? []).flatMap(itemOf)
  const text = textOf(node)
  return [node.type === 'heading' ? `## ${text}` : text]
}

/** A list inside an item stands after the item's own words. */
const itemOf = ({ children = [] }: Node): string[] => {
  const own = children
    .filter(({ type }) => type !== 'list')
    .map(textOf)
    .join('')
  return [...(own ? [`- ${own}`] : []), ...children.filter(({ type }) => type === 'list').flatMap(blocksOf)]
}

/** The paragraphs of a rich text, as `lexicalFromParagraphs` takes them: emphasis and links are left out, no words are. */
export const paragraphsOf = (richText: { root?: unknown } | null | undefined): string[] =>
  ((richText?.root as Node | undefined)?.children ?? [])
    .flatMap(blocksOf)
    .map((text) => text.trim())
    .filter(Boolean)
