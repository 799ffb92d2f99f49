import type { PayloadRequest } from 'payload'
import type { Reference, Use } from './findUses.ts'
import { replaceReference } from './replaceReference.ts'

type Row = Record<string, unknown>

const rewritten = (doc: Row, paths: readonly string[], from: string, to: string): Row => ({
  ...paths.reduce((changed, path) => replaceReference(changed, path, from, to), doc),
  // Whoever has the document open has not seen this save.
  ...(typeof doc.lagring === 'number' ? { lagring: doc.lagring + 1 } : {}),
})

/**
 * Puts one term in the place of another in one stored row. Below the hooks: a live document and the draft on top of it
 * both stay what they are, and neither makes a version.
 */
export async function rewriteUse(
  req: PayloadRequest,
  { collection, id, version, row }: Use,
  { paths }: Reference,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const { db } = req.payload
  if (version === null) {
    const data = rewritten(row, paths, from, to)
    await db.updateOne({ collection, id, data, returning: false, req })
    return
  }
  const versionData = { ...row, version: rewritten(row.version as Row, paths, from, to) } as never
  await db.updateVersion({ collection, id: version, versionData, returning: false, req })
}
