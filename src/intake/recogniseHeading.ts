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

/** Headings that may stand as a bullet in the middle of a list: words that nobody would list as a value. */
const bulleted = new Set<SectionTopic>([
  'perioder',
  'aktiviteter',
  'salgsargumenter',
  'malgrupper',
  'samarbeidspartnere',
  'hovedmal',
  'delmal',
])
const shortestMisspelt = 10
/** Among those words a shorter one is known too, by a single slip («Målgupper»). */
const shortestSingleSlip = 7

const exactTopic = (words: string): SectionTopic | null =>
  words.length > longest ? null : (topics.get(fold(words)) ?? null)

/** «Samarbeidsparntere» is a slip; «Tema», «Mål» and «Kommunene» are words of their own. */
const misspeltTopic = (words: string): SectionTopic | null => {
  const folded = words.length > longest ? '' : fold(words)
  if (folded.length < shortestSingleSlip) return null
  const slips = folded.length < shortestMisspelt ? 1 : undefined
  const near = new Set(closestMatches(folded, topics.keys(), slips).map((spelling) => topics.get(spelling)))
  const [only] = near
  if (near.size !== 1 || !only) return null
  return folded.length >= shortestMisspelt || bulleted.has(only) ? only : null
}

/** Words around a heading that leave it what it is: «Våre viktigaste …», «Lokale …», «… i prosjektet». */
const qualifier =
  /^(?:(?:de|dei|noen|nokre|våre|andre|øvrige|viktigste|viktigaste|viktige|sentrale|aktuelle|primære|prioriterte|gjennomførte|planlagte|konkrete|lokale|regionale|nasjonale|eksterne)\s+)+|\s+(?:i|for|til)\s+(?:prosjektet|tiltaket|satsing[ae]n?)$|\s+så langt$/giu

const qualifiedTopic = (words: string): SectionTopic | null => {
  const bare = words.length > longest ? words : words.replace(qualifier, '')
  return bare === words ? null : (exactTopic(bare) ?? misspeltTopic(bare))
}

const topicOf = (words: string): SectionTopic | null =>
  exactTopic(words) ?? misspeltTopic(words) ?? qualifiedTopic(words)

/** «M å l g r u p p e» was set with spaces for show. */
const closed = (text: string): string =>
  /^(?:\p{L} ){4,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text

/** The heading that a line is, «Aktiviteter», or begins with, «Målgruppe: ungdom»; null for any other line. */
export const recogniseHeading = ({ form, text }: Line): Heading | null => {
  if (form === 'blank' || form === 'separator') return null
  const bare = closed(text.replace(/[\s:.]+$/, ''))
  if (form === 'item') {
    const [before = '', ...after] = bare.split(/:\s+/)
    const topic = exactTopic(before)
    return topic && bulleted.has(topic) && before.length >= 8 ? { topic, rest: after.join(': ') } : null
  }
  const alone = topicOf(bare)
  if (alone) return { topic: alone, rest: '' }
  const colon = text.indexOf(':')
  const topic = colon < 1 ? null : topicOf(text.slice(0, colon))
  return topic ? { topic, rest: text.slice(colon + 1).trim() } : null
}
