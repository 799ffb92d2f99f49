import type { Request, RequestHandler, Response } from 'express'
import { languageIn } from '../admin/i18n/languageIn.ts'
import { editorialClosedPage } from './editorialClosedPage.ts'
import { editorialClosedWords } from './editorialClosedWords.ts'
import type { DoorState, EditorialDoor } from './editorialDoor.ts'
import type { EditorialHalf } from './editorialHalf.ts'

/** In seconds. */
const retryAfter = 5
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'"

/** What the editorial half does with a request that was let in. */
export type EditorialWork = (half: EditorialHalf, ...args: Parameters<RequestHandler>) => unknown

/** Lets a request in to the editorial half when it is open; else 503, as a page for people and as JSON under `/api`. */
export const onlyWhileOpen =
  (door: EditorialDoor, work: EditorialWork): RequestHandler =>
  async (req, res, next) => {
    const half = door.half()
    // Scripts and styles need no database, and a form that is open may ask for more of them.
    if (half && req.originalUrl.startsWith('/_next/')) return work(half, req, res, next)
    const state = await door.state()
    if (half && state === 'open') return work(half, req, res, next)
    turnAway(state === 'open' ? 'opening' : state, req, res)
  }

function turnAway(state: Exclude<DoorState, 'open'>, req: Request, res: Response): void {
  const language = languageIn(req.get('cookie'), req.get('accept-language'))
  res.status(503).set({ 'Retry-After': String(retryAfter), 'Cache-Control': 'no-store' })
  if (!req.originalUrl.startsWith('/api')) {
    res.set('Content-Security-Policy', pagePolicy)
    res.type('html').send(editorialClosedPage(state, language, retryAfter))
    return
  }
  const message = editorialClosedWords[state].refusal[language]
  // Payload's forms show `errors`; beside it stand the members of RFC 9457.
  res.json({
    errors: [{ message }],
    type: `urn:tilflytting:problem:${state}`,
    title: message,
    status: 503,
    instance: req.originalUrl,
  })
}
