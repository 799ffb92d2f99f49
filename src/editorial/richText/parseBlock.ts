import { type Block, blockMark, type ListMark, spoken } from './block.ts'
import { parseRuns } from './parseRuns.ts'

const listMarks = (mark: string): ListMark[] =>
  [...mark.matchAll(/- |(\d+)\. /g)].map(([, number]) => ({ number: number ? Number(number) : null }))

/** Reads one paragraph of a draft: `## ` and `### ` head, `> ` quotes, `- ` and `1. ` list, one mark for each depth. */
export const parseBlock = (text: string): Block => {
  const [mark] = blockMark.exec(text) ?? []
  if (!mark) return { type: 'paragraph', runs: parseRuns(text.replace(spoken.read, '')) }
  const own = text.slice(mark.length)
  if (mark.startsWith('-') || /^\d/.test(mark))
    return { type: 'item', lists: listMarks(mark), runs: parseRuns(own.replace(spoken.read, '')) }
  const runs = parseRuns(own)
  if (mark === '## ') return { type: 'heading', tag: 'h2', runs }
  return mark === '### ' ? { type: 'heading', tag: 'h3', runs } : { type: 'quote', runs }
}
