import type { PayloadRequest } from 'payload'
import { storableText } from '../../../intake/storableText.ts'
import { inBytes, uploadLimits } from '../../../intake/uploadLimits.ts'
import type { Upload } from '../runs/receiveUploads.ts'
import { readBounded } from './readBounded.ts'

const longestName = 200

/** The files of a multipart form; none where the body is no form. Null, and the rest not read, when they are too much together. */
export async function readUploads({
  body,
  headers,
}: Pick<PayloadRequest, 'body' | 'headers'>): Promise<Upload[] | null> {
  const bytes = await readBounded(body, inBytes(uploadLimits.totalMegabytes))
  if (!bytes) return null
  const type = headers.get('content-type') ?? ''
  const form = await new Response(bytes as BodyInit, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData())
  const uploads: Upload[] = []
  for (const file of form.values())
    if (typeof file !== 'string')
      uploads.push({
        name: storableText(file.name.slice(0, longestName)),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })
  return uploads
}
