import type { Payload } from 'payload'
import { oneTimePassword } from './oneTimePassword.ts'

/**
 * Gives a user a new one-time password, lets go of a lock after wrong ones, and ends every session. Answers the
 * password, or null where nobody has the address.
 */
export async function renewPassword(payload: Payload, email: string): Promise<string | null> {
  const users = { collection: 'users', overrideAccess: true, depth: 0 } as const
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ ...users, where, pagination: false, limit: 1 })
  const [user] = docs
  if (!user) return null
  const password = oneTimePassword()
  await payload.update({ ...users, id: user.id, data: { password, sessions: [] } })
  await payload.unlock({ collection: 'users', data: { email: user.email, password }, overrideAccess: true })
  return password
}
