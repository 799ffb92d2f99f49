import type { Endpoint } from 'payload'
import { loggedIn } from '../../src/access/permissions.ts'
import { fault } from '../../src/editorial/fault.ts'
import { receiveUploads, type Upload } from '../../src/editorial/intake/runs/receiveUploads.ts'
import { rowsOf } from '../../src/editorial/intake/runs/runReport.ts'
import { readUploads } from '../../src/editorial/intake/uploads/readUploads.ts'
import { intakeIssueText } from '../../src/editorial/intakeIssueText.ts'
import { uploadLimits } from '../../src/intake/uploadLimits.ts'

const line = (event: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(event)}\n`)

/**
 * Brings documents in as one run: the files of a form. Answers a line of JSON for every document that is read and
 * written (`{ step, done, total }`), and at last the run with a row for each (`{ run, rows }`, faults in
 * the asker's language), or `{ error }`.
 */
export const uploadEndpoint: Endpoint = {
  path: '/les-inn',
  method: 'post',
  handler: async (req) => {
    if (!loggedIn({ req })) throw fault(req, 'unauthenticated', 'logInFirst')
    const uploads = await readUploads(req)
    if (!uploads) throw fault(req, 'too-large', 'uploadTooLarge', { most: uploadLimits.totalMegabytes })
    if (uploads.length === 0 || uploads.length > uploadLimits.files)
      throw fault(req, 'unprocessable', 'uploadCount', { most: uploadLimits.files })
    return new Response(progressOf(uploads, req), { headers: { 'content-type': 'application/x-ndjson' } })
  },
}

const progressOf = (uploads: readonly Upload[], req: Parameters<Endpoint['handler']>[0]) => {
  // Whoever asked may close the page: their documents are brought in all the same.
  let isHeard = true
  return new ReadableStream<Uint8Array>({
    async start(stream) {
      const tell = (event: object): void => {
        if (isHeard) stream.enqueue(line(event))
      }
      try {
        const run = await receiveUploads(uploads, req, { onProgress: tell })
        const rows = rowsOf(run).map((row) => ({
          ...row,
          feil: row.feil.map((issue) => intakeIssueText(issue, req.i18n.language)),
        }))
        tell({ run: run.id, rows })
      } catch (error) {
        req.payload.logger.error({ err: error, msg: 'Documents were not brought in' })
        tell({ error: true })
      }
      if (isHeard) stream.close()
    },
    cancel() {
      isHeard = false
    },
  })
}
