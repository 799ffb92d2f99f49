import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { fault } from './fault.ts'

const said = z.object({
  ord: z.string().optional(),
  lagring: z.number().int().optional(),
  med: z.string().optional(),
})

/** What the body of a verb may carry: a word, the save that was seen, another document. */
export type Said = z.infer<typeof said>

/** `POST /api/<collection>/:id/<name>` runs a verb on a document and answers `{ doc }`, the document as it is then. */
export const verbEndpoint = (
  name: string,
  verb: (req: PayloadRequest, asked: Said & { id: string }) => Promise<unknown>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const body = await req.text?.()
    const { data, success } = said.safeParse(readJson(body))
    if (!success) throw fault(req, 'bad-request', 'badQuestion')
    return Response.json({ doc: await verb(req, { id: String(req.routeParams?.id), ...data }) })
  },
})

/** An empty body says nothing; one that is not JSON is no answer at all. */
const readJson = (body: string | undefined): unknown => {
  try {
    return body ? JSON.parse(body) : {}
  } catch {
    return null
  }
}
