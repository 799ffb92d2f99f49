import type { Reading } from './reading.ts'
import { redactFileName } from './redactFileName.ts'

/** A reading as it is kept: where personal data stands, and never its words, which the document alone holds. */
export const keepReading = (reading: Reading): Reading => ({
  ...reading,
  source: redactFileName(reading.source),
  personopplysninger: reading.personopplysninger.map((found) => ({ ...found, tekst: '' })),
})
