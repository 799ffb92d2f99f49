import type { RequestHandler } from 'express'
import type { Half } from './half.ts'
import { publicRequest } from './http/request.ts'
import { send } from './http/respond.ts'
import { malformOf, notFoundPage, unavailablePage } from './pages/errorPages.ts'

/** The last stop of the application: a page that says so and helps on. Before the first release nobody can know. */
export const createPublicNotFound =
  (half: Half): RequestHandler =>
  (request, response) => {
    const asked = publicRequest(request)
    const catalogue = half.holder.get()
    const answer = catalogue
      ? notFoundPage(half, asked, catalogue)
      : unavailablePage(half, malformOf(asked), asked)
    send(request, response, answer)
  }
