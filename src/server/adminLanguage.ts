import type { RequestHandler } from 'express'
import { cookieWithLanguage } from '../admin/i18n/cookieWithLanguage.ts'

/** Payload reads neither `nn` nor `no` from Accept-Language; a cookie it does read says which is wanted. */
export const adminLanguage: RequestHandler = (req, _res, next) => {
  const cookie = cookieWithLanguage(req.get('cookie'), req.get('accept-language'))
  if (cookie) req.headers.cookie = cookie
  next()
}
