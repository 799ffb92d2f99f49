import { type Block, blocksToText } from '../blocks.ts'
import { createOutline } from '../createOutline.ts'
import type { Extracted } from '../extracted.ts'
import { linkBlocks } from '../linkBlocks.ts'
import { type Attributes, walkXml } from '../walkXml.ts'
import type { OfficePackage } from './openPackage.ts'
import { readDocxStyles, type StyleForm } from './readDocxStyles.ts'
import { readRelations } from './readRelations.ts'

/** Struck out, moved away, computed, or said a second time for programs that cannot show the first. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'instrText', 'Fallback'])

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'none'

interface Paragraph {
  text: string
  form: StyleForm
  listed: boolean
}

interface Parts {
  xml: string
  styles: ReadonlyMap<string, StyleForm>
  relations: ReadonlyMap<string, string>
}

const walkBody = ({ xml, styles, relations }: Parts, links: Map<string, string>): readonly Block[] => {
  const outline = createOutline()
  // A text box stands inside a run of another paragraph.
  const paragraphs: Paragraph[] = []
  const runs: { hidden: boolean }[] = []
  let hiddenBy = 0
  let link: string | null = null

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || runs.at(-1)?.hidden) return
    paragraph.text += text
    if (link) links.set(link, (links.get(link) ?? '') + text)
  }
  const starts: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => paragraphs.push({ text: '', form: 'text', listed: false }),
    r: () => runs.push({ hidden: false }),
    tbl: outline.openTable,
    tr: outline.openRow,
    tc: outline.openCell,
    pStyle: ({ val = '' }) => Object.assign(paragraphs.at(-1) ?? {}, { form: styles.get(val) ?? 'text' }),
    numId: ({ val }) => Object.assign(paragraphs.at(-1) ?? {}, { listed: val !== '0' }),
    vanish: ({ val }) => Object.assign(runs.at(-1) ?? {}, { hidden: !isOff(val) }),
    hyperlink: ({ id = '' }) => {
      link = relations.get(id) ?? null
    },
    br: () => write('\n'),
    cr: () => write('\n'),
    tab: () => (runs.length > 0 ? write(' ') : undefined),
    noBreakHyphen: () => write('-'),
  }
  const ends: Readonly<Record<string, () => void>> = {
    p() {
      const ended = paragraphs.pop()
      if (!ended) return
      const form = ended.form === 'text' && ended.listed ? 'item' : ended.form
      outline.add({ form, text: ended.text })
    },
    r: () => runs.pop(),
    tbl: outline.closeTable,
    hyperlink: () => {
      link = null
    },
  }
  let inText = false
  walkXml(xml, {
    open(name, attributes) {
      if (unseen.has(name)) hiddenBy++
      else if (hiddenBy === 0) starts[name]?.(attributes)
      inText = name === 't'
    },
    close(name) {
      if (unseen.has(name)) hiddenBy--
      else if (hiddenBy === 0) ends[name]?.()
      inText = false
    },
    text(text) {
      if (inText && hiddenBy === 0) write(text)
    },
  })
  return outline.blocks()
}

/** Reads a Word document: headings, lists, tables, text boxes and notes; tracked deletions and hidden text are left out. */
export const readDocx = async (file: OfficePackage): Promise<Extracted> => {
  const styles = readDocxStyles(await file.part('word/styles.xml'))
  const links = new Map<string, string>()
  const parts: (readonly Block[])[] = []
  for (const name of ['document', 'footnotes', 'endnotes']) {
    const relations = readRelations(await file.part(`word/_rels/${name}.xml.rels`))
    parts.push(walkBody({ xml: await file.part(`word/${name}.xml`), styles, relations }, links))
  }
  return { text: blocksToText([...parts.flat(), ...linkBlocks(links)]), issues: [] }
}
