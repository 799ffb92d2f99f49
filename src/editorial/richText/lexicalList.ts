import type { Block } from './block.ts'
import { element, inlineNodes, type LexicalNode } from './lexicalNodes.ts'

type Item = Extract<Block, { type: 'item' }>

const isNumbered = ({ lists }: Item, depth: number): boolean => (lists[depth]?.number ?? null) !== null

/** The list that these blocks begin with, at a depth, and how many of them it takes. A list inside stands in an item of its own. */
export const lexicalList = (blocks: readonly Block[], depth: number): { list: LexicalNode; used: number } => {
  const first = blocks[0] as Item
  const numbered = isNumbered(first, depth)
  const start = first.lists[depth]?.number ?? 1
  const items: LexicalNode[] = []
  let used = 0
  let value = start
  for (let block = blocks[0]; block?.type === 'item'; block = blocks[used]) {
    if (block.lists.length <= depth || isNumbered(block, depth) !== numbered) break
    const deeper = block.lists.length > depth + 1
    const inside = deeper ? lexicalList(blocks.slice(used), depth + 1) : null
    const children = inside ? [inside.list] : inlineNodes(block.runs)
    items.push({ ...element('listitem', children), indent: depth, value })
    used += inside?.used ?? 1
    if (!inside) value += 1
  }
  const kind = numbered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { list: { ...element('list', items), ...kind, start }, used }
}
