import { closestMatches } from '../domain/closestMatches.ts'
import { fold } from '../domain/fold.ts'
import { headings, type SectionTopic } from './headings.ts'
import type { Line } from './splitLines.ts'

export interface Heading {
  topic: SectionTopic
  /** What stands after the colon on the same line; empty for a heading alone. */
  rest: string
}

const topics = new Map<string, SectionTopic>(
  Object.entries(headings).flatMap(([topic, spellings]) =>
    spellings.map((spelling): [string, SectionTopic] => [fold(spelling), topic as SectionTopic]),
  ),
)

/** Longest heading that is still looked at; anything longer is a sentence. */
const longest = 60

/** «Samarbeidsparntere» is a slip; «Tema» and «Mål» are too short for one. */
const topicOf = (words: string): SectionTopic | null => {
  if (words.length > longest) return null
  const folded = fold(words)
  const exact = topics.get(folded)
  if (exact || folded.length < 8) return exact ?? null
  const near = new Set(closestMatches(folded, topics.keys()).map((spelling) => topics.get(spelling)))
  const [only] = near
  return near.size === 1 ? (only ?? null) : null
}

/** The heading that a line is, «Aktiviteter», or begins with, «Målgruppe: ungdom»; null for any other line. */
export const recogniseHeading = ({ form, text }: Line): Heading | null => {
  if (form === 'blank' || form === 'separator') return null
  const bare = text.replace(/[\s:.]+$/, '')
  const alone = topicOf(bare)
  // A bulleted line is a heading in mid-list only where nobody could take it for a value.
  if (alone) return form === 'item' && bare.length < 8 ? null : { topic: alone, rest: '' }
  const colon = text.indexOf(':')
  if (colon < 1 || form === 'item') return null
  const topic = topicOf(text.slice(0, colon))
  return topic ? { topic, rest: text.slice(colon + 1).trim() } : null
}
