/** A paragraph of a document. Its text may hold line breaks. */
export interface Block {
  form: 'title' | 'heading' | 'item' | 'text'
  text: string
}

const marks: Readonly<Record<Block['form'], string>> = { title: '# ', heading: '## ', item: '- ', text: '' }

const lineOf = (raw: string): string => raw.replace(/\s+/g, ' ').trim()

/** Lines of a block: a heading is one line; a soft break starts a new line, and in a list item a new item. */
const linesOf = ({ form, text }: Block): string[] => {
  const lines = text.split('\n').map(lineOf).filter(Boolean)
  const whole = form === 'title' || form === 'heading' ? [lines.join(' ')].filter(Boolean) : lines
  return whole.map((line) => marks[form] + line)
}

/** The blocks as Markdown: what the reader reads and an editor sees. Items of a list stand close, the rest apart. */
export const blocksToText = (blocks: readonly Block[]): string => {
  const out: string[] = []
  let before: Block['form'] | null = null
  for (const block of blocks) {
    const lines = linesOf(block)
    if (lines.length === 0) continue
    if (before && !(before === 'item' && block.form === 'item')) out.push('')
    for (const line of lines) out.push(line)
    before = block.form
  }
  return out.join('\n')
}
