import { ValidationError } from 'payload'
import { redactFileName } from '../../../intake/redactFileName.ts'
import type { RunDocument } from './readSources.ts'
import type { ReportRow } from './runReport.ts'

/** A document that no field of the catalogue takes as it is: refused by itself, where any other fault stops the run. */
export const unfitRow = ({ navn, sha256 }: RunDocument, fault: unknown): ReportRow => {
  if (!(fault instanceof ValidationError)) throw fault
  const field = fault.data.errors.map(({ path }) => path).join(', ')
  const feil = [{ code: 'document-unfit' as const, place: null, facts: { field } }]
  return { navn: redactFileName(navn), sha256, utfall: 'avvist', forslag: null, apne: 0, feil }
}
