import { isLive } from '../domain/liveness.ts'
import type { LiveDocuments } from './readLive.ts'

/** Of what was read, what the public may see at `now`. */
export const onlyLive = (read: LiveDocuments, now: Date): LiveDocuments => ({
  ...read,
  tiltak: read.tiltak.filter((doc) => isLive(doc, now)),
  ressurser: read.ressurser.filter((doc) => isLive(doc, now)),
  sider: read.sider.filter((doc) => isLive(doc, now)),
})
