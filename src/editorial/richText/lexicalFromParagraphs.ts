import type { Block, Line } from './block.ts'
import { lexicalList } from './lexicalList.ts'
import { element, inlineNodes, type LexicalNode } from './lexicalNodes.ts'
import { parseBlock } from './parseBlock.ts'

const paragraph = (runs: Line): LexicalNode => ({
  ...element('paragraph', inlineNodes(runs)),
  textFormat: 0,
  textStyle: '',
})

const nodesOf = (blocks: readonly Block[]): LexicalNode[] => {
  const nodes: LexicalNode[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (block.type === 'paragraph') nodes.push(paragraph(block.runs))
    else if (block.type === 'quote') nodes.push(element('quote', inlineNodes(block.runs)))
    else if (block.type === 'heading')
      nodes.push({ ...element('heading', inlineNodes(block.runs)), tag: block.tag })
    else {
      const { list, used } = lexicalList(blocks.slice(at), 0)
      nodes.push(list)
      at += used - 1
    }
  }
  return nodes
}

/** The rich text editor's state for the paragraphs of a draft (`parseBlock`). Null when there are none. */
export const lexicalFromParagraphs = (paragraphs: readonly string[]) =>
  paragraphs.length === 0 ? null : { root: element('root', nodesOf(paragraphs.map(parseBlock))) }
