import type { Run, TextRun } from './run.ts'

const asWritten = /^\\([\\*_[\]])/
const link =
  /^\[((?:\\[\\*_[\]]|[^\]])+)\]\(((?:https?:\/\/|mailto:|tel:|tiltak:|ressurser:|\/|#)(?:\\[\\()]|[^\s()\\])*)( "ny fane")?\)/
const marks = { '**': 'bold', __: 'italic' } as const

/** Where the mark is closed again, escaped ones passed over; -1 when it is not. */
const closingOf = (text: string, mark: string): number => {
  for (let at = mark.length; at < text.length; at++) {
    if (asWritten.test(text.slice(at))) at++
    else if (at > mark.length && text.startsWith(mark, at)) return at
  }
  return -1
}

type Emphasis = Omit<TextRun, 'text'>

const parse = (text: string, emphasis: Emphasis, inLink: boolean): Run[] => {
  const runs: Run[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') runs.push({ text: plain, ...emphasis })
    plain = ''
  }
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const escaped = asWritten.exec(rest)
    const linked = inLink || emphasis.bold || emphasis.italic ? null : link.exec(rest)
    const mark = (['**', '__'] as const).find((one) => rest.startsWith(one) && !emphasis[marks[one]])
    const close = mark ? closingOf(rest, mark) : -1
    if (escaped) {
      plain += escaped[1]
      at += 2
    } else if (linked) {
      flush()
      const [whole, words = '', url = '', newTab] = linked
      const inside = parse(words, emphasis, true) as TextRun[]
      runs.push({ url: url.replace(/\\(.)/g, '$1'), newTab: Boolean(newTab), runs: inside })
      at += whole.length
    } else if (mark && close > 0) {
      flush()
      runs.push(...parse(rest.slice(2, close), { ...emphasis, [marks[mark]]: true }, inLink))
      at += close + 2
    } else {
      plain += rest[0]
      at += 1
    }
  }
  flush()
  return runs
}

/** Reads one block's text: `**bold**`, `__italic__`, `[words](address)`; a backslash takes a mark for what it is. */
export const parseRuns = (text: string): Run[] => parse(text, { bold: false, italic: false }, false)
