import type { ErrorRequestHandler } from 'express'
import type { Half } from './half.ts'
import { publicRequest } from './http/request.ts'
import { send } from './http/respond.ts'
import { failurePage } from './pages/errorPages.ts'
import { problemAnswer } from './problem/problem.ts'

/** The router itself only refuses addresses that it cannot decode; everything else is our fault. */
const isBadAddress = (error: unknown): boolean => error instanceof URIError

/** Turns what was thrown into words: a problem for machines, a page for people. */
export const createPublicErrors =
  (half: Half, onError: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const bad = isBadAddress(error)
    if (!bad) onError(error)
    // Half an answer is out already: Express closes the connection.
    if (response.headersSent) return next(error)
    const asked = publicRequest(request)
    const answer = asked.path.startsWith('/v1/')
      ? problemAnswer(half.origin, bad ? 'ugyldig-adresse' : 'intern-feil')
      : failurePage(half, asked, bad ? 400 : 500)
    send(request, response, answer)
  }
