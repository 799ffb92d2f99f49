import { type Block, blocksToText } from '../blocks.ts'
import { createOutline } from '../createOutline.ts'
import type { Extracted } from '../extracted.ts'
import { linkBlocks } from '../linkBlocks.ts'
import { type Attributes, walkXml } from '../walkXml.ts'
import type { OfficePackage } from './openPackage.ts'

/** Deleted text, comments, and what a form or a picture says of itself. */
const unseen = new Set(['tracked-changes', 'annotation', 'forms', 'desc', 'title', 'note-citation'])

const mostSpaces = 100

/** Reads an OpenDocument text: headings, lists, tables, text boxes, notes and soft line breaks. */
export const readOdt = async (file: OfficePackage): Promise<Extracted> => {
  const outline = createOutline()
  const links = new Map<string, string>()
  const paragraphs: Block[] = []
  let lists = 0
  let hiddenBy = 0
  let link: string | null = null

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph) return
    paragraph.text += text
    if (link) links.set(link, (links.get(link) ?? '') + text)
  }
  const close = (): void => {
    const ended = paragraphs.pop()
    if (ended) outline.add(ended)
  }
  const starts: Readonly<Record<string, (attributes: Attributes) => void>> = {
    h: () => paragraphs.push({ form: 'heading', text: '' }),
    p: ({ 'style-name': style = '' }) => {
      const form = lists > 0 ? 'item' : /^(?:title|tittel)$/i.test(style) ? 'title' : 'text'
      paragraphs.push({ form, text: '' })
    },
    list: () => lists++,
    table: outline.openTable,
    'table-row': outline.openRow,
    'table-cell': outline.openCell,
    'line-break': () => write('\n'),
    tab: () => write(' '),
    s: ({ c = '1' }) => write(' '.repeat(Math.min(Math.max(Number(c) || 1, 1), mostSpaces))),
    a: ({ href = '' }) => {
      link = href
    },
  }
  const ends: Readonly<Record<string, () => void>> = {
    h: close,
    p: close,
    list: () => lists--,
    table: outline.closeTable,
    a: () => {
      link = null
    },
  }
  walkXml(await file.part('content.xml'), {
    open(name, attributes) {
      if (unseen.has(name)) hiddenBy++
      else if (hiddenBy === 0) starts[name]?.(attributes)
    },
    close(name) {
      if (unseen.has(name)) hiddenBy--
      else if (hiddenBy === 0) ends[name]?.()
    },
    text(text) {
      if (hiddenBy === 0) write(text)
    },
  })
  return { text: blocksToText([...outline.blocks(), ...linkBlocks(links)]), issues: [] }
}
