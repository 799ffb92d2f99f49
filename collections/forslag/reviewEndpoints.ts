import type { Endpoint, PayloadRequest } from 'payload'
import type { Seen } from '../../src/editorial/intake/review/changeReview.ts'
import { decide } from '../../src/editorial/intake/review/decide.ts'
import { finishReview } from '../../src/editorial/intake/review/finishReview.ts'
import { rejectProposal } from '../../src/editorial/intake/review/rejectProposal.ts'
import { reviewView } from '../../src/editorial/intake/review/reviewView.ts'
import { undo } from '../../src/editorial/intake/review/undo.ts'
import { readBounded } from '../../src/editorial/intake/uploads/readBounded.ts'

type Body = Readonly<Record<string, unknown>>

/** No decision is longer, in bytes. */
const mostBytes = 100_000

const bodyOf = async ({ body }: PayloadRequest): Promise<Body> => {
  const bytes = await readBounded(body, mostBytes)
  try {
    return Object(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())))
  } catch {
    return {}
  }
}

const wantsPersonalData = ({ searchParams }: PayloadRequest): boolean =>
  searchParams.get('vis') === 'personopplysninger'

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id)

/** A verb on one proposal. The body says which save it builds on (`lagring`); the answer is the page as it then stands. */
const verb = (
  path: string,
  work: (seen: Seen, body: Body, req: PayloadRequest) => Promise<void>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req)
    await work({ id: idOf(req), lagring: Number(body.lagring) }, body, req)
    return Response.json(await reviewView(idOf(req), wantsPersonalData(req), req))
  },
})

/** Proof-reading over REST: what the page shows, and the verbs that change it. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/gjennomgang',
    method: 'get',
    handler: async (req) =>
      Response.json(await reviewView(idOf(req), wantsPersonalData(req), req), {
        headers: { 'cache-control': 'no-store' },
      }),
  },
  verb('avgjor', (seen, { valg }, req) => decide(seen, valg, req)),
  verb('angre', (seen, _, req) => undo(seen, req)),
  verb('godta', (seen, { medApne }, req) => finishReview({ ...seen, medApne: medApne === true }, req)),
  verb('avvis', (seen, { grunn }, req) => rejectProposal({ ...seen, grunn: String(grunn ?? '') }, req)),
]
