import { Router } from 'express'
import { chooseEncoding } from '../http/encoding.ts'
import type { Asset, Assets } from './assets.ts'

/** Never asked for again: the address changes with the content. */
const forever = 'public, max-age=31536000, immutable'

const headers = (asset: Asset, encoding: keyof Asset['body']): Record<string, string | number> => ({
  'content-type': asset.type,
  'content-length': asset.body[encoding].length,
  'cache-control': forever,
  vary: 'accept-encoding',
  'x-content-type-options': 'nosniff',
  ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
})

/** Serves the static files at their hashed addresses. */
export const assetRoutes = ({ style, script, icon, preview }: Assets): Router => {
  const router = Router()
  for (const asset of [style, script, icon, preview])
    router.get(asset.path, (request, response) => {
      const encoding = chooseEncoding(request.headers['accept-encoding'])
      response.writeHead(200, headers(asset, encoding))
      response.end(request.method === 'HEAD' ? undefined : asset.body[encoding])
    })
  return router
}
