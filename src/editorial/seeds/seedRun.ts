import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Kildedokumenter } from '../../generated/payload-types.ts'
import { noExpectations } from '../intake/runs/checkExpectations.ts'
import { findUnfinished } from '../intake/runs/findUnfinished.ts'
import { type ReportRow, runCounts } from '../intake/runs/runReport.ts'
import { saveRun } from '../intake/runs/saveRun.ts'
import { startRun } from '../intake/runs/startRun.ts'

/** Marks the seeds' runs, so that a load that was cut off goes on in the same one. */
const merke = 'fro'

/** The intake run that the seeds' documents come in with: the one under way, or a new one. Answers its id. */
export async function startSeedRun(payload: Payload): Promise<string> {
  const req = await createLocalReq({}, payload)
  const continues = await findUnfinished(merke, req)
  const plan = { continues, rows: [], expectations: noExpectations, issues: [], merke }
  const { id } = await startRun(plan, { navn: `Frø ${new Date().toISOString().slice(0, 10)}` }, req)
  return id
}

/** Ends the run under way, if any, with what came in with it. */
export async function endSeedRun(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const run = await findUnfinished(merke, req)
  if (!run) return
  const rapport = await rowsOf(run.id, req)
  const avsluttet = new Date().toISOString()
  const told = { antallDokumenter: rapport.length, ...runCounts(rapport), rapport: [...rapport] }
  await saveRun(run.id, { status: 'ferdig', avsluttet, ...told }, req)
}

const rowsOf = async (innlesing: string, req: PayloadRequest): Promise<readonly ReportRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'forslag',
    where: { innlesing: { equals: innlesing } },
    sort: 'createdAt',
    pagination: false,
    depth: 1,
    draft: false,
    overrideAccess: true,
    select: { kildedokument: true, antallApne: true },
    req,
  })
  return docs.map(({ id, kildedokument, antallApne }) => {
    const { navn, sha256 } = kildedokument as Kildedokumenter
    return { navn, sha256, utfall: 'forslag', forslag: id, apne: antallApne ?? 0, feil: [] }
  })
}
