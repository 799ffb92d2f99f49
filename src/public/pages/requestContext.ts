import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Malform } from '../../domain/malform.ts'
import type { Half } from '../half.ts'
import type { PublicRequest } from '../http/request.ts'
import { createPageContext, createShell, languagePrefix, type PageContext, type Shell } from './context.ts'

/** The address without its language prefix, so that the other language's can be made from it. */
const bareAddress = (malform: Malform, { path, search }: PublicRequest): string => {
  // More than one slash at the front would lead to another host.
  const bare = path.slice(languagePrefix[malform].length).replace(/^\/*/, '/')
  return search.size > 0 ? `${bare}?${search}` : bare
}

export const pageContextOf = (
  { assets, origin }: Half,
  malform: Malform,
  request: PublicRequest,
  catalogue: Catalogue,
): PageContext =>
  createPageContext({ malform, assets, origin, catalogue, path: bareAddress(malform, request) })

/** The frame of a page that needs no catalogue. */
export const shellOf = ({ assets, origin, holder }: Half, malform: Malform, request: PublicRequest): Shell =>
  createShell({ malform, assets, origin, path: bareAddress(malform, request) }, holder.get()?.content)
