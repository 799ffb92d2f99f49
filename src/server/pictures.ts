import path from 'node:path'
import { type Request, Router } from 'express'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import type { EditorialDoor } from './editorialDoor.ts'
import { userOf } from './userOf.ts'

/** Serves the pictures of published entries, and those of drafts to whoever is logged in and previews them. */
export function pictures(mediaDir: string, door: EditorialDoor): Router {
  const router = Router()
  const root = path.resolve(mediaDir)
  let known = { version: '', names: new Set<string>() }

  const publishedNames = (): Set<string> => {
    const catalogue = currentCatalogue().get()
    if (catalogue && catalogue.version !== known.version) {
      const urls = catalogue.content.tiltak.flatMap(({ bilder }) =>
        bilder.flatMap(({ varianter }) => varianter.map(({ url }) => url)),
      )
      known = {
        version: catalogue.version,
        names: new Set(urls.map((url) => decodeURIComponent(path.posix.basename(url)))),
      }
    }
    return known.names
  }

  const isLoggedIn = async (request: Request): Promise<boolean> => {
    const half = door.half()
    if (!half || (await door.state()) !== 'open') return false
    return (await userOf(half.payload, request)) !== null
  }

  router.get('/media/:name', async (req, res, next) => {
    const { name } = req.params
    const isPublished = publishedNames().has(name)
    if (!isPublished && !(await isLoggedIn(req))) return next()
    const kept = isPublished
      ? { maxAge: '1d' }
      : { cacheControl: false, headers: { 'Cache-Control': 'no-store' } }
    res.sendFile(name, { root, ...kept }, (error?: NodeJS.ErrnoException) => {
      // A visitor who leaves half-way is no fault, and a file that is gone is one that is not found.
      if (error && error.code !== 'ECONNABORTED') next(error.code === 'ENOENT' ? undefined : error)
    })
  })
  return router
}
