import { bokmalSpelling } from './bokmalSpelling.ts'
import { withoutEnding } from './withoutEnding.ts'

const doubled = /([bdfgklmnprst])\1$/

/** What a folded word shares with its inflections in bokmål and nynorsk. For comparing only. */
export const stem = (word: string): string => withoutEnding(bokmalSpelling(word)).replace(doubled, '$1')
