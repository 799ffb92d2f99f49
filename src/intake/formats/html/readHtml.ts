import { type Block, blocksToText } from '../blocks.ts'
import type { Extracted } from '../extracted.ts'
import { linkBlocks } from '../linkBlocks.ts'
import { collectHtml, type HtmlRegion } from './collectHtml.ts'

/** Less text than this in its main part, and a page keeps its words elsewhere. */
const leastText = 80

const regions: readonly HtmlRegion[] = ['main', 'article']

const length = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The page's name without the site's: «Fjordlykta – Eksempel kommune». */
const pageName = (title: string): string => title.split(/\s+[|–—-]\s+/)[0]?.trim() ?? ''

/**
 * Reads a saved web page: its main content, with the `h1` first. A page that marks no main content is read whole but for
 * what pages always carry: menus, headers, footers, forms, scripts, and notices of cookies.
 */
export const readHtml = (html: string): Extracted => {
  const main = regions
    .map((region) => collectHtml(html, region))
    .find(({ blocks }) => length(blocks) >= leastText)
  const page = collectHtml(html, 'body')
  const { blocks, links } = main ?? page
  const named =
    blocks.find(({ form }) => form === 'title') ?? page.blocks.find(({ form }) => form === 'title')
  const title: Block = named ?? { form: 'title', text: pageName(page.title) }
  const rest = blocks.filter(({ form }) => form !== 'title')
  if (rest.length === 0 && !named) return { text: '', issues: [] }
  return { text: blocksToText([title, ...rest, ...linkBlocks(links)]), issues: [] }
}
