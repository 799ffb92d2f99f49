import { createHash } from 'node:crypto'
import type { Reader } from '../../../intake/createReader.ts'
import { decode } from '../../../intake/decode.ts'
import type { Reading } from '../../../intake/reading.ts'
import type { IntakeSource } from './intakeSource.ts'

export interface ReadSource {
  reading: Reading
  bytes: Uint8Array
  /** The text that the reading's line numbers count in. */
  tekst: string
}

export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads one document whose bytes are there. */
export const readBytes = ({ name }: IntakeSource, bytes: Uint8Array, reader: Reader): ReadSource => ({
  reading: reader({ source: name, bytes }),
  bytes,
  tekst: decode(bytes) ?? '',
})

/** A document with nothing to read in it is refused; its issues say why. */
export const isRefused = ({ linjer, issues }: Reading): boolean => linjer.length === 0 && issues.length > 0
