import path from 'node:path'
import type { IntakeSource } from '../../editorial/intake/runs/intakeSource.ts'
import { bytesOf } from './bytesOf.ts'

/** A file on disk; where it lies says nothing of the document and may name a person. */
export const fileSource = (file: string): IntakeSource => ({
  name: path.basename(file),
  read: () => bytesOf(file),
})
