import type { Payload } from 'payload'

/** A database without users has never finished a first start. */
export async function hasNoUsers(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs === 0
}
