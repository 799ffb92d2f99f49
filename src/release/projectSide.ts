import type { Side } from '../catalogue/content.ts'
import type { Sider } from '../generated/payload-types.ts'
import type { Names } from './names.ts'
import { htmlOf } from './richText.ts'

export const projectSide = (doc: Sider, names: Names): Side => ({
  slug: doc.slug ?? String(doc.id),
  tittel: doc.tittel,
  html: htmlOf(doc.innhold, names) ?? '',
})
