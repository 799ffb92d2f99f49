import type { IntakeSource } from './intakeSource.ts'
import { fingerprintOf } from './readSources.ts'

/** The same for the same files in any order. */
export const fingerprintOfAll = async (sources: readonly IntakeSource[]): Promise<string> => {
  const hashes: string[] = []
  for (const source of sources) hashes.push(fingerprintOf((await source.read()) ?? ''))
  return fingerprintOf(Buffer.from(hashes.sort().join()))
}
