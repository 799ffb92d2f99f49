import type { Citation } from './citation.ts'

/** The reference as RIS, for EndNote, Zotero, Mendeley and the like. */
export const ris = ({ id, title, malform, author, catalogue, day, url }: Citation): string =>
  [
    ['TY', 'WEB'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', catalogue],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['ET', `Versjon ${day}`],
    ['LA', malform],
    ['UR', url],
    ['ER', ''],
  ]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('')
