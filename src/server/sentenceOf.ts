import { ConfigFault } from '../config/configFault.ts'
import { StartFault } from './startFault.ts'

/** Why a start did not succeed, in one sentence. */
export const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigFault || error instanceof StartFault) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `Starten mislyktes: ${message.split('\n')[0]}`
}
