import path from 'node:path'
import { malformer } from '../../domain/malform.ts'
import { lexicalFromParagraphs } from '../richText/lexicalFromParagraphs.ts'
import { listFiles } from './listFiles.ts'
import { seedFile } from './seedFile.ts'
import type { SeedIssue } from './seedReport.ts'
import type { SeedRow } from './seedRow.ts'
import type { SeedTable } from './seedTable.ts'

const fileName = new RegExp(`^([a-z0-9-]+)\\.(${malformer.join('|')})\\.md$`)

/** An item of a list stands on a line of its own. */
const betweenParagraphs = /\r?\n\s*\r?\n|\r?\n(?=- )/

/** A page is a file `<address>.<written standard>.md`: a `# title`, then headings, paragraphs and lists. */
const pageOf = (file: string, text: string): SeedRow | null => {
  const [, slug, malform] = fileName.exec(path.basename(file)) ?? []
  const [first = '', ...paragraphs] = text
    .split(betweenParagraphs)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
  if (!slug || !first.startsWith('# ')) return null
  const tittel = first.slice(2)
  return {
    key: slug,
    title: tittel,
    place: file,
    needs: [],
    data: () => ({ slug, tittel, malform, innhold: lexicalFromParagraphs(paragraphs) }),
  }
}

/** The standing pages, from `sider/`. */
export async function siderTable(folder: string, issues: SeedIssue[]): Promise<SeedTable> {
  const rows: SeedRow[] = []
  for (const name of await listFiles(folder, 'sider')) {
    const file = `sider/${name}`
    const page = pageOf(file, (await seedFile(folder, file, issues)) ?? '')
    if (page) rows.push(page)
    else issues.push({ code: 'seed-file-malformed', place: file, facts: {} })
  }
  return { collection: 'sider', keyField: 'slug', titleField: 'tittel', rows, published: true }
}
