import type { Issue } from '../../../domain/issue.ts'
import { openItemsOf, type ReportRow } from './runReport.ts'

/** What whoever starts a run expects of it; null where nothing is expected. */
export interface Expectations {
  /** Exactly so many documents, refused and known ones counted. */
  antallDokumenter: number | null
  /** At most so many open items on what will be proposed. */
  hoyestApne: number | null
}

export const noExpectations: Expectations = { antallDokumenter: null, hoyestApne: null }

export type ExpectationIssue = Issue<'expected-documents' | 'expected-open-max'>

/** The expectations that what was read does not meet. */
export const checkExpectations = (
  { antallDokumenter, hoyestApne }: Expectations,
  rows: readonly ReportRow[],
): ExpectationIssue[] => {
  const issues: ExpectationIssue[] = []
  const open = openItemsOf(rows)
  if (antallDokumenter !== null && rows.length !== antallDokumenter)
    issues.push({
      code: 'expected-documents',
      place: null,
      facts: { expected: antallDokumenter, found: rows.length },
    })
  if (hoyestApne !== null && open > hoyestApne)
    issues.push({ code: 'expected-open-max', place: null, facts: { expected: hoyestApne, found: open } })
  return issues
}
