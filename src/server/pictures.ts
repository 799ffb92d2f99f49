import path from 'node:path'
import { Router } from 'express'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'

/** Serves the pictures of published entries, and no other file of the media folder. */
export function pictures(mediaDir: string): Router {
  const router = Router()
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

  router.get('/media/:name', (req, res, next) => {
    if (!publishedNames().has(req.params.name)) return next()
    res.sendFile(
      req.params.name,
      { root: path.resolve(mediaDir), maxAge: '1d' },
      (error) => error && next(error),
    )
  })
  return router
}
