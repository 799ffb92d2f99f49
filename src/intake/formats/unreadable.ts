import type { IntakeIssue } from '../reading.ts'

/** A document that cannot be read, with the issue that says why. `createSourceReader` turns it into the reading's issue. */
export class Unreadable extends Error {
  readonly issue: IntakeIssue

  constructor(code: IntakeIssue['code'], facts: IntakeIssue['facts'] = {}) {
    super(code)
    this.name = 'Unreadable'
    this.issue = { code, place: null, facts }
  }
}
