import type { PayloadRequest } from 'payload'
import { referenceFields } from '../usage/referenceFields.ts'
import { findUses } from './findUses.ts'
import { mergedLabels } from './mergedLabels.ts'
import type { Merge } from './mergeTerms.ts'
import { findTerm, requireEditor } from './termVerb.ts'

const shown = 10

/** What a merge would change, before it is done. */
export interface MergePreview {
  /** How many documents use the term, live or in a draft. */
  antall: number
  /** The first of them. */
  dokumenter: { samling: string; id: string; tittel: string }[]
  /** Labels that the other term gets. */
  nyeNavn: string[]
}

export async function mergePreview(
  req: PayloadRequest,
  { vocabulary, id, into }: Merge,
): Promise<MergePreview> {
  requireEditor(req)
  const from = await findTerm(req, vocabulary, id)
  const to = await findTerm(req, vocabulary, into)
  const found = new Map<string, MergePreview['dokumenter'][number]>()
  for (const reference of referenceFields[vocabulary] ?? [])
    for (const use of await findUses(req, reference, id)) {
      const doc = (use.version ? use.row.version : use.row) as Record<string, unknown>
      const tittel = String(doc.tittel ?? doc.nb ?? '')
      found.set(`${use.collection}/${use.id}`, { samling: use.collection, id: use.id, tittel })
    }
  const known = new Set([...(to.alternative ?? []), ...(to.skjulte ?? [])])
  const { alternative, skjulte } = mergedLabels(to, from)
  return {
    antall: found.size,
    dokumenter: [...found.values()].slice(0, shown),
    nyeNavn: [...alternative, ...skjulte].filter((name) => !known.has(name)),
  }
}
