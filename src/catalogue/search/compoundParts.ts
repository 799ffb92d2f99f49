import { bokmalSpelling } from './bokmalSpelling.ts'
import { nynorskSpelling } from './nynorskSpelling.ts'
import { withoutEnding } from './withoutEnding.ts'

/**
 * What a folded word looks like at the end of a compound, in either standard: «skole» in «ungdomsskulen», «bustad» in
 * «utleieboligene», with its ending or without. Letters that are doubled stand: «nett» is no part of «utdannet».
 */
export const compoundParts = (word: string): readonly string[] => {
  const inBokmal = bokmalSpelling(word)
  const spellings = [word, inBokmal, nynorskSpelling(inBokmal)]
  return [...new Set([...spellings, ...spellings.map(withoutEnding)])]
}
