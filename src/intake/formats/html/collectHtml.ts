import { Parser } from 'htmlparser2'
import type { Block } from '../blocks.ts'
import { createOutline } from '../createOutline.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import type { Attributes } from '../walkXml.ts'
import { isFurniture } from './isFurniture.ts'

/** Which part of a page is collected. */
export type HtmlRegion = 'main' | 'article' | 'body'

export interface Collected {
  blocks: readonly Block[]
  /** Words of each link by its address. */
  links: ReadonlyMap<string, string>
  /** The page's `title`. */
  title: string
}

const breaking = new Set(
  'address blockquote caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr li main article section header ol p pre summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const forms: Readonly<Record<string, Block['form']>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  dt: 'heading',
  li: 'item',
  dd: 'item',
}

interface Element {
  name: string
  furniture: boolean
  region: boolean
  form: Block['form']
  /** Line breaks stand as they are. */
  preformatted: boolean
}

const opensRegion = (region: HtmlRegion, name: string, { role, id, itemprop }: Attributes): boolean => {
  if (region === 'body') return name === 'body' || name === 'html'
  if (region === 'main') return name === 'main' || role === 'main' || id === 'main' || id === 'content'
  return name === 'article' || role === 'article' || itemprop === 'articleBody'
}

/** Collects the paragraphs of one region in one walk, without building a tree. Throws Unreadable when tags nest without end. */
export const collectHtml = (html: string, region: HtmlRegion): Collected => {
  const outline = createOutline()
  const links = new Map<string, string>()
  const open: Element[] = []
  let [furniture, inRegion] = [0, region === 'body' ? 1 : 0]
  let [text, form]: [string, Block['form']] = ['', 'text']
  let link: string | null = null
  let title = ''
  let elements = 0

  const flush = (): void => {
    if (text !== '') outline.add({ form, text })
    text = ''
    form = open.at(-1)?.form ?? 'text'
  }
  const write = (words: string): void => {
    if (furniture > 0 || inRegion === 0) return
    text += words
    if (link) links.set(link, (links.get(link) ?? '') + words)
  }
  const tables: Readonly<Record<string, () => void>> = {
    table: outline.openTable,
    tr: outline.openRow,
    td: outline.openCell,
    th: outline.openCell,
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      elements++
      if (open.length >= limits.depth || elements > limits.pageElements)
        throw new Unreadable('document-too-complex')
      const element = {
        name,
        furniture: isFurniture(name, attributes, inRegion > 0 && region !== 'body'),
        region: opensRegion(region, name, attributes),
        form: forms[name] ?? open.at(-1)?.form ?? 'text',
        preformatted: name === 'pre' || (open.at(-1)?.preformatted ?? false),
      }
      open.push(element)
      if (element.furniture) furniture++
      if (element.region) inRegion++
      if (breaking.has(name)) flush()
      if (name === 'br') write('\n')
      if (name === 'a') link = attributes.href ?? null
      if (furniture === 0 && inRegion > 0) tables[name]?.()
    },
    onclosetag(name) {
      if (breaking.has(name)) flush()
      const element = open.pop()
      form = open.at(-1)?.form ?? 'text'
      if (name === 'a') link = null
      if (name === 'table' && furniture === 0 && inRegion > 0) outline.closeTable()
      if (element?.furniture) furniture--
      if (element?.region) inRegion--
    },
    ontext(words) {
      if (open.at(-1)?.name === 'title' && title.length < 300) title += words
      write(open.at(-1)?.preformatted ? words : words.replace(/\s+/g, ' '))
    },
  })
  parser.end(html)
  flush()
  return { blocks: outline.blocks(), links, title }
}
