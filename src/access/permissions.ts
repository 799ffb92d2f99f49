import type { Access, PayloadRequest } from 'payload'
import { type Role, roles } from '../domain/role.ts'
import { currentUser } from './currentUser.ts'

/** Whether whoever asks has at least this role. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, atLeast: Role): boolean => {
  const user = currentUser(req)
  return user !== null && roles.indexOf(user.rolle) >= roles.indexOf(atLeast)
}

const atLeast =
  (role: Role): ((args: { req: PayloadRequest }) => boolean) =>
  ({ req }) =>
    hasRole(req, role)

export const loggedIn = atLeast('bidragsyter') satisfies Access
export const editor = atLeast('redaktor') satisfies Access
export const administrator = atLeast('administrator') satisfies Access
/** Only the program itself, which overrides access: append-only and generated documents. */
export const nobody = (() => false) satisfies Access
