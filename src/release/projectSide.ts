import type { Side } from '../catalogue/content.ts'
import type { Sider } from '../generated/payload-types.ts'
import type { Names } from './names.ts'
import { htmlOf, textOf } from './richText.ts'

const nynorskMark = /-nn$/

/** A page by the address that its editions share: `om` and `om-nn` are both `om`. */
export const projectSide = (doc: Sider, names: Names): Side => ({
  slug: (doc.slug ?? String(doc.id)).replace(doc.malform === 'nn' ? nynorskMark : '', ''),
  malform: doc.malform,
  tittel: doc.tittel,
  ingress: textOf(doc.innhold).split('\n', 1)[0] ?? '',
  html: htmlOf(doc.innhold, names) ?? '',
})
