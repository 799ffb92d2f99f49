import type { Access, Where } from 'payload'
import { currentUser } from './currentUser.ts'
import { hasRole } from './permissions.ts'

const own = (field: string, id: string): Where => ({ [field]: { equals: id } })

/** Editors reach every row; contributors only those they made. */
export const editorOrOwn: Access = ({ req }) => {
  const user = currentUser(req)
  if (!user) return false
  return hasRole(req, 'redaktor') || own('opprettetAv', user.id)
}

/**
 * Who may change an entry: editors all of it; contributors their own, as long as it is a draft and stays one.
 * Payload asks with `{ _status: 'published' }` to know whether to show the publish button.
 */
export const changeEntry: Access = ({ req, data }) => {
  const user = currentUser(req)
  if (!user) return false
  if (hasRole(req, 'redaktor')) return true
  if (data?._status === 'published') return false
  return { and: [own('opprettetAv', user.id), { _status: { not_equals: 'published' } }] }
}

/** As `changeEntry`; but what was withdrawn still tells visitors its title, and is the editors'. */
export const changeTiltak: Access = async (args) => {
  const rows = await changeEntry(args)
  return typeof rows === 'object' ? { and: [rows, { arbeidsflyt: { not_equals: 'trukketTilbake' } }] } : rows
}

/** Contributors start drafts; only editors publish. */
export const createEntry: Access = ({ req, data }) =>
  hasRole(req, 'redaktor') || (hasRole(req, 'bidragsyter') && data?._status !== 'published')

/** Versions of an entry: editors all; contributors those of their own entries. */
export const readEntryVersions: Access = ({ req }) => {
  const user = currentUser(req)
  if (!user) return false
  return hasRole(req, 'redaktor') || own('version.opprettetAv', user.id)
}

/** What happened to documents: editors all of it; contributors what happened to their own. */
export const readEvents: Access = ({ req }) => {
  const user = currentUser(req)
  if (!user) return false
  return hasRole(req, 'redaktor') || own('eier', user.id)
}

/** Trashing is the editor's, deleting for good the administrator's. */
export const trashOrDelete: Access = ({ req, data }) =>
  hasRole(req, 'administrator') || (hasRole(req, 'redaktor') && Boolean(data?.deletedAt))

/** Administrators reach every user; the rest themselves. */
export const administratorOrSelf: Access = ({ req }) => {
  const user = currentUser(req)
  if (!user) return false
  return hasRole(req, 'administrator') || own('id', user.id)
}

/** Administrators may delete any user but themselves. */
export const administratorButNotSelf: Access = ({ req }) => {
  const user = currentUser(req)
  return user?.rolle === 'administrator' && { id: { not_equals: user.id } }
}
