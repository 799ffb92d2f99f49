import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Knowledge } from '../../intake/context.ts'
import { createReader } from '../../intake/createReader.ts'
import { inTransaction } from '../inTransaction.ts'
import { listFiles } from './listFiles.ts'
import { readReview } from './readReview.ts'
import { seedDocument } from './seedDocument.ts'
import type { OnProgress, SeedReport } from './seedReport.ts'

interface Load {
  payload: Payload
  folder: string
  knowledge: Knowledge
  report: SeedReport
  onProgress: OnProgress
}

/** Brings the entries and resources up to the source documents of `documents/`. One document is one transaction. */
export async function loadDocuments({ payload, folder, knowledge, report, onProgress }: Load): Promise<void> {
  const names = (await listFiles(folder, 'documents')).filter((name) => name.endsWith('.txt'))
  const read = createReader(knowledge)
  for (const [index, name] of names.entries()) {
    const file = `documents/${name}`
    const review = await readReview(folder, file, report.issues)
    const bytes = await readFile(path.join(folder, file))
    if (review)
      await inTransaction(payload, { withoutEvents: false }, (req) =>
        seedDocument({ name, bytes, review }, read, report, req),
      )
    onProgress({ what: 'documents', done: index + 1, total: names.length })
  }
}
