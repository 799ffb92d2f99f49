import type { Line } from './block.ts'
import type { TextRun } from './run.ts'

/** A node of the rich text editor, as it is stored. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[] } & Record<
  string,
  unknown
>

export const element = (
  type: string,
  children: LexicalNode[],
): LexicalNode & { children: LexicalNode[] } => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
})

/** Lexical's own bits. */
export const emphasis = { bold: 1, italic: 2 } as const

const textNodes = ({ text, bold, italic }: TextRun): LexicalNode[] =>
  text.split('\n').flatMap((part, at): LexicalNode[] => {
    const format = (bold ? emphasis.bold : 0) + (italic ? emphasis.italic : 0)
    const words = { type: 'text', text: part, detail: 0, format, mode: 'normal', style: '', version: 1 }
    return [...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []), ...(part === '' ? [] : [words])]
  })

const own = /^(tiltak|ressurser):(.+)$/

const fieldsOf = (url: string, newTab: boolean) => {
  const [, relationTo, value] = own.exec(url) ?? []
  return relationTo
    ? { linkType: 'internal', newTab, doc: { relationTo, value } }
    : { linkType: 'custom', newTab, url }
}

/** Runs as nodes of a block; a line break in a text is a node of its own. */
export const inlineNodes = (runs: Line): LexicalNode[] =>
  runs.flatMap((run) =>
    'text' in run
      ? textNodes(run)
      : [
          {
            ...element('link', run.runs.flatMap(textNodes)),
            version: 3,
            fields: fieldsOf(run.url, run.newTab),
          },
        ],
  )
