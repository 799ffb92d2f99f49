import { createSourceReader, type SourceReading } from '../../../../src/intake/createSourceReader.ts'
import type { ColumnMapping } from '../../../../src/intake/tables/readTable.ts'
import { knowledge } from '../knowledge.ts'

const read = createSourceReader(knowledge)

/** Every document of a file, as the program reads it. */
export const readAll = async (
  source: string,
  bytes: Uint8Array,
  mapping: ColumnMapping = {},
): Promise<SourceReading[]> => {
  const readings: SourceReading[] = []
  for await (const reading of read({ source, bytes }, { mapping })) readings.push(reading)
  return readings
}

/** The text that is kept of a file with one document. */
export const textOf = async (source: string, bytes: Uint8Array): Promise<string> =>
  (await readAll(source, bytes))[0]?.text ?? ''
