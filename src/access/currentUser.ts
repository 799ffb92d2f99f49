import type { PayloadRequest } from 'payload'
import { type Role, roles } from '../domain/role.ts'

/** Who asks, as far as access cares. `null` is an anonymous visitor. */
export interface CurrentUser {
  id: string
  rolle: Role
}

export function currentUser(req: Pick<PayloadRequest, 'user'>): CurrentUser | null {
  const user = req.user as { id: string | number; rolle?: unknown } | null
  const rolle = roles.find((role) => role === user?.rolle)
  return user && rolle ? { id: String(user.id), rolle } : null
}
