import { type Answer, revalidated } from '../http/answer.ts'
import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { ris } from './ris.ts'

const formats = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
} as const

/** A reference as a file to take home. */
export const citationAnswer = (citation: Citation, format: keyof typeof formats): Answer => ({
  status: 200,
  headers: {
    'content-type': `${formats[format].type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${citation.id}.${format}"`,
    'cache-control': revalidated,
    'x-content-type-options': 'nosniff',
  },
  body: formats[format].write(citation),
  repeatable: true,
})
