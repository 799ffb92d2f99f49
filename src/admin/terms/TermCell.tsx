'use client'

import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload'
import { useAll } from '../rest/useAll.ts'
import { useLanguage } from '../useLanguage.ts'
import { type Term, termFields, termLabel } from './term.ts'

/** The terms of a row in a list, by the labels of the reader's language; Payload's own cell knows one label only. */
export const TermCell = ({ cellData, field }: DefaultCellComponentProps<RelationshipFieldClient>) => {
  const { language } = useLanguage()
  const loaded = useAll<Term>(String(field.relationTo), termFields)
  if (loaded.state !== 'ready') return null
  const chosen = new Set<unknown>([cellData].flat())
  const labels = loaded.documents.filter(({ id }) => chosen.has(id)).map((term) => termLabel(term, language))
  return <>{labels.join(', ') || '–'}</>
}
