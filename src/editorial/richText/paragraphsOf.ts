import type { Block, Line, ListMark } from './block.ts'
import { emphasis, type LexicalNode } from './lexicalNodes.ts'
import { type LinkRun, plainRun, type Run, type TextRun } from './run.ts'
import { writeBlock } from './writeBlock.ts'

type Node = Partial<LexicalNode>

const has = ({ format }: Node, bit: number): boolean => (Number(format ?? 0) & bit) !== 0

const addressOf = (fields: unknown): string => {
  const { url, doc } = Object(fields) as { url?: string; doc?: { relationTo: string; value: unknown } | null }
  if (!doc) return url ?? ''
  const { id = doc.value } = Object(doc.value) as { id?: unknown }
  return `${doc.relationTo}:${id}`
}

const linkOf = (node: Node): LinkRun => ({
  url: addressOf(node.fields),
  newTab: Object(node.fields).newTab === true,
  runs: runsOf(node.children) as TextRun[],
})

/** Neighbours with the same emphasis are one run; a line break takes that of the text before it. */
const runsOf = (nodes: readonly Node[] = []): Run[] => {
  const runs: Run[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const before = last && 'text' in last ? last : null
    if (node.type === 'link' || node.type === 'autolink') runs.push(linkOf(node))
    else {
      const next = node.type === 'linebreak' ? { ...(before ?? plainRun('')), text: '\n' } : wordsOf(node)
      if (before && before.bold === next.bold && before.italic === next.italic) before.text += next.text
      else if (next.text !== '') runs.push(next)
    }
  }
  return runs
}

const wordsOf = (node: Node): TextRun => ({
  text: textOf(node),
  bold: has(node, emphasis.bold),
  italic: has(node, emphasis.italic),
})

const textOf = ({ text, children = [] }: Node): string =>
  typeof text === 'string' ? text : children.map(textOf).join('')

const itemsOf = (list: Node, around: readonly ListMark[]): Block[] => {
  let number = Number(list.start ?? 1)
  return (list.children ?? []).flatMap((item): Block[] => {
    const lists = [...around, { number: list.listType === 'number' ? number : null }]
    const inside = (item.children ?? []).filter(({ type }) => type === 'list')
    const own: Line = runsOf((item.children ?? []).filter(({ type }) => type !== 'list'))
    if (own.length > 0 || inside.length === 0) number += 1
    return [
      ...(own.length > 0 ? [{ type: 'item' as const, lists, runs: own }] : []),
      ...inside.flatMap((one) => itemsOf(one, lists)),
    ]
  })
}

const blocksOf = (node: Node): Block[] => {
  if (node.type === 'list') return itemsOf(node, [])
  const runs = runsOf(node.children)
  if (node.type === 'heading') return [{ type: 'heading', tag: node.tag === 'h3' ? 'h3' : 'h2', runs }]
  return [{ type: node.type === 'quote' ? 'quote' : 'paragraph', runs }]
}

/** The blocks of a rich text as the paragraphs of a draft: `lexicalFromParagraphs` makes the same of them again. */
export const paragraphsOf = (richText: { root?: unknown } | null | undefined): string[] =>
  ((richText?.root as Node | undefined)?.children ?? [])
    .flatMap(blocksOf)
    .filter(({ runs }) => runs.length > 0)
    .map((block) => writeBlock(block).trim())
    .filter(Boolean)
