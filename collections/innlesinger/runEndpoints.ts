import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../src/access/permissions.ts'
import { reportRun } from '../../src/editorial/intake/runs/reportRun.ts'
import { revertRun } from '../../src/editorial/intake/runs/revertRun.ts'
import { intakeIssueText } from '../../src/editorial/intakeIssueText.ts'

/** The run of the address, for those who may read it; others get Payload's own refusal. */
const runOf = (req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'innlesinger',
    id: String(req.routeParams?.id),
    depth: 0,
    draft: false,
    overrideAccess: false,
    user: req.user,
    joins: false,
    req,
  })

const noStore = { headers: { 'cache-control': 'no-store' } }

/** Runs over REST: what one did and what has become of it since (`rapport`), and undoing it (`angre`), for editors. */
export const runEndpoints: Endpoint[] = [
  {
    path: '/:id/rapport',
    method: 'get',
    handler: async (req) => {
      const report = await reportRun(await runOf(req), req)
      const dokumenter = report.dokumenter.map((row) => ({
        ...row,
        feil: row.feil.map((issue) => intakeIssueText(issue, req.i18n.language)),
      }))
      return Response.json({ ...report, dokumenter, kanAngres: hasRole(req, 'redaktor') }, noStore)
    },
  },
  {
    path: '/:id/angre',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, 'redaktor')) throw new Forbidden(req.t)
      const { reverted, kept } = await revertRun(await runOf(req), { payload: req.payload, user: req.user })
      return Response.json({ reverted, kept }, noStore)
    },
  },
]
