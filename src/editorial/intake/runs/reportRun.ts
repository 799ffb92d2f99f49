import type { PayloadRequest } from 'payload'
import type { Innlesinger } from '../../../generated/payload-types.ts'
import { idOf } from '../../idOf.ts'
import { proposalsOf } from './proposalsOf.ts'
import { type ReportRow, rowsOf } from './runReport.ts'

/** What a run did, and what has become of it since. */
export interface RunReport {
  id: string
  navn: string
  status: Innlesinger['status']
  /** Who started it; null for the command line. */
  av: string | null
  startet: string | null
  avsluttet: string | null
  forventninger: { antallDokumenter: number | null; hoyestApne: number | null }
  dokumenter: readonly ReportRow[]
  /** Proposals that the editors have settled since. */
  godtatt: number
  avvist: number
}

/** Tells of a run. One that is not done is told of by what it has written so far. */
export async function reportRun(run: Innlesinger, req: PayloadRequest): Promise<RunReport> {
  const proposals = await proposalsOf(run.id, req.payload)
  const { id, navn, status, startet = null, avsluttet = null, forventninger } = run
  return {
    id,
    navn,
    status,
    av: await nameOf(idOf(run.opprettetAv), req),
    startet,
    avsluttet,
    forventninger: {
      antallDokumenter: forventninger?.antallDokumenter ?? null,
      hoyestApne: forventninger?.hoyestApne ?? null,
    },
    dokumenter: run.rapport ? rowsOf(run) : proposals.map(rowOf),
    godtatt: proposals.filter((proposal) => proposal.status === 'godtatt').length,
    avvist: proposals.filter((proposal) => proposal.status === 'avvist').length,
  }
}

const rowOf = ({
  id,
  tittel,
  antallApne,
  nyUtgaveAv,
}: Awaited<ReturnType<typeof proposalsOf>>[number]): ReportRow => ({
  navn: tittel,
  sha256: '',
  utfall: nyUtgaveAv ? 'endret' : 'forslag',
  forslag: id,
  apne: antallApne ?? 0,
  feil: [],
})

const nameOf = async (user: string | null, req: PayloadRequest): Promise<string | null> => {
  if (!user) return null
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.navn ?? null
}
