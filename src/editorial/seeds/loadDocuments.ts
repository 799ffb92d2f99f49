import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import type { Knowledge } from '../../intake/context.ts'
import { createReader } from '../../intake/createReader.ts'
import { inTransaction } from '../inTransaction.ts'
import { readReferences } from '../intake/readReferences.ts'
import { listFiles } from './listFiles.ts'
import { planDocument } from './planDocument.ts'
import { readReview } from './readReview.ts'
import { seedDocument } from './seedDocument.ts'
import { countIn, type OnProgress, type SeedReport } from './seedReport.ts'
import type { Ids } from './seedRow.ts'
import { endSeedRun, startSeedRun } from './seedRun.ts'
import { withSeeded } from './withSeeded.ts'

interface Load {
  payload: Payload
  folder: string
  knowledge: Knowledge
  /** Of what was brought in before the documents. */
  ids: Ids
  report: SeedReport
  write: boolean
  onProgress: OnProgress
}

/**
 * Brings the entries and resources up to the source documents of `documents/`, as one intake run. A document is written
 * whole or not at all.
 */
export async function loadDocuments({
  payload,
  folder,
  knowledge,
  ids,
  report,
  write,
  onProgress,
}: Load): Promise<void> {
  const names = (await listFiles(folder, 'documents')).filter((name) => name.endsWith('.txt'))
  const read = createReader(knowledge)
  const req = await createLocalReq({}, payload)
  const references = withSeeded(await readReferences(req), ids, knowledge.geography.regioner)
  for (const [index, name] of names.entries()) {
    const file = `documents/${name}`
    const review = await readReview(folder, file, report.issues)
    const bytes = await readFile(path.join(folder, file))
    const planned = review && (await planDocument({ name, bytes, review }, { read, references, report }, req))
    if (planned) {
      if (write) {
        const run = await startSeedRun(payload)
        await inTransaction(payload, { withoutEvents: false }, (within) => seedDocument(planned, run, within))
      }
      const { collection, title, into } = planned
      countIn(report, { collection, key: name, title, write: into ? 'update' : 'create' })
    }
    onProgress({ what: 'documents', done: index + 1, total: names.length })
  }
  if (write) await endSeedRun(payload)
}
