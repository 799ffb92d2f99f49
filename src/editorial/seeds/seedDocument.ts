import type { PayloadRequest } from 'payload'
import { decode } from '../../intake/decode.ts'
import { acceptProposal } from '../intake/acceptProposal.ts'
import { proposalFromReading } from '../intake/proposalFromReading.ts'
import { fingerprint } from './fingerprint.ts'
import type { PlannedDocument } from './planDocument.ts'

/** Proposes one source document and accepts the proposal as reviewed: the way an editor's own document goes. */
export async function seedDocument(
  { reading, bytes, review, into }: PlannedDocument,
  innlesing: string,
  req: PayloadRequest,
): Promise<void> {
  const forslag = await proposalFromReading({ reading, bytes, tekst: decode(bytes) ?? '', innlesing }, req)
  const extra = (fields: Readonly<Record<string, unknown>>) => ({
    froMerke: fingerprint(fields, Object.keys(fields)),
  })
  await acceptProposal({ forslag, review, state: 'published', into, extra }, req)
}
