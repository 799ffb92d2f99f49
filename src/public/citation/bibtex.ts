import type { Citation } from './citation.ts'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that mean something to TeX, as text. */
const escaped = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (sign) => special[sign] ?? `\\${sign}`)

/** The reference as BibTeX, in UTF-8. Double braces keep names and titles as they are written. */
export const bibtex = ({ id, title, malform, author, catalogue, day, url }: Citation): string => {
  const fields = {
    author: `{${escaped(author)}}`,
    title: `{${escaped(title)}}`,
    howpublished: escaped(catalogue),
    year: day.slice(0, 4),
    note: `Versjon ${day}`,
    language: malform,
    url,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`
}
