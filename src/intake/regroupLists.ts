import { fold } from '../domain/fold.ts'
import type { Vocabulary } from '../domain/vocabulary.ts'
import type { SectionTopic } from './headings.ts'
import { matchTerm } from './matchTerm.ts'
import { runsBy } from './runsBy.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'
import { splitTerms } from './splitTerms.ts'
import type { TermIndex } from './termIndex.ts'

type Indexes = Readonly<Record<Vocabulary, TermIndex>>

const vocabularyOf = {
  aktiviteter: 'aktiviteter',
  salgsargumenter: 'salgsargumenter',
  malgrupper: 'malgrupper',
  samarbeidspartnere: 'partnertyper',
} as const satisfies Partial<Record<SectionTopic, Vocabulary>>
type ListTopic = keyof typeof vocabularyOf
const topics = Object.keys(vocabularyOf) as ListTopic[]
const regrouped = new Set<SectionTopic>(['text', ...topics])

type Knows = (line: Line, topic: SectionTopic) => boolean

/** The most that a list's item may be to be compared with labels that it is not. */
const longestValue = 120

/** Which topics' vocabularies know a line whole; asked often of each line, told once. */
const knower = (indexes: Indexes): Knows => {
  const told = new Map<Line, ReadonlySet<SectionTopic>>()
  const topicsOf = ({ text }: Line): ReadonlySet<SectionTopic> => {
    const folded = fold(text)
    return new Set(
      topics.filter((topic) => {
        const index = indexes[vocabularyOf[topic]]
        return index.byFolded.has(folded) || splitTerms(folded, index) !== null
      }),
    )
  }
  return (line, topic) => {
    const known = told.get(line) ?? topicsOf(line)
    told.set(line, known)
    return known.has(topic)
  }
}

/** The topic that most items of a list prove, when it is not the heading's own. */
const provedTopic = (items: readonly Line[], own: SectionTopic, knows: Knows): SectionTopic | null => {
  const hits = (topic: SectionTopic) => items.filter((item) => knows(item, topic)).length
  if (hits(own) * 2 >= items.length && own !== 'text') return null
  const [best] = topics.filter((topic) => topic !== own).sort((a, b) => hits(b) - hits(a))
  return best && hits(best) >= 2 && hits(best) * 2 >= items.length && hits(best) > hits(own) ? best : null
}

/** So many values at least, one of them to the letter: then the others may be misspelt. */
const fewestAlike = 3

/** What is written where «Aktiviteter» was meant: then one likely value is enough. */
const forActivities = /^(?:attraktivitet|tiltak(?:a|ene|ane)?):?$/i
const mistaken = (label: Line | undefined): SectionTopic | null =>
  label && forActivities.test(label.text) ? 'aktiviteter' : null

/** The one topic that a bulleted list in the description is of, by values that are written as people write them. */
const likelyTopic = (
  items: readonly Line[],
  label: Line | undefined,
  indexes: Indexes,
  knows: Knows,
): SectionTopic | null => {
  if (items.some(({ form, text }) => form !== 'item' || text.length > longestValue)) return null
  const counted = topics.map((topic) => ({
    topic,
    exact: items.some((item) => knows(item, topic)),
    alike: items.filter(
      (item) => knows(item, topic) || matchTerm(item.text, indexes[vocabularyOf[topic]]) !== null,
    ).length,
  }))
  const [first, second] = counted.sort((a, b) => b.alike - a.alike)
  if (!first || first.alike <= (second?.alike ?? 0)) return null
  if (first.topic === mistaken(label)) return first.topic
  return first.exact && first.alike >= fewestAlike && first.alike * 2 > items.length ? first.topic : null
}

/** An item of a list: by its bullet, or a line of its own that is a value and no more. */
const isValue = (line: Line, knows: Knows): boolean =>
  line.form === 'item' ||
  (line.form === 'text' &&
    line.text.length <= longestValue &&
    !/[.!?:]$/.test(line.text) &&
    topics.some((topic) => knows(line, topic)))

/** Runs of list items, and what stands between them; where no heading says what a list is, a blank line parts lists. */
const blocks = (lines: readonly Line[], knows: Knows, partAtBlank: boolean): Line[][] => {
  const runs = runsBy(lines, (line, above) => isValue(above, knows) === isValue(line, knows))
  return partAtBlank ? runs.flatMap((run) => partedRun(run, knows)) : runs
}

/** A run of items parted at its blank lines, when every part is then proved to be a list of its own. */
const partedRun = (run: Line[], knows: Knows): Line[][] => {
  if (!run[0] || !isValue(run[0], knows)) return [run]
  const parts = runsBy(run, (line, above) => line.linje === (above.through ?? above.linje) + 1)
  const proved = parts.length > 1 && parts.every((part) => provedTopic(part, 'text', knows))
  return proved ? parts : [run]
}

/** In a list of `own` values, where a run of two or more that only another vocabulary knows begins: a lost heading. */
const lostHeading = (
  items: readonly Line[],
  own: SectionTopic,
  knows: Knows,
): [number, SectionTopic] | null => {
  if (own === 'text') return null
  for (const topic of topics) {
    if (topic === own) continue
    const before = items.findLastIndex((item) => !knows(item, topic) || knows(item, own))
    if (items.length - before - 1 >= 2) return [before + 1, topic]
  }
  return null
}

interface Part extends Section {
  lines: Line[]
}

/**
 * Lets the values overrule the heading: a list under «Attraktivitet» whose items are activities is one of activities,
 * and so is a list under no heading at all.
 */
export const regroupLists = (sections: readonly Section[], indexes: Indexes): readonly Section[] => {
  const knows = knower(indexes)
  return sections.flatMap((section) => {
    if (!regrouped.has(section.topic)) return [section]
    const parts: Part[] = [{ ...section, lines: [] }]
    const add = (topic: SectionTopic, lines: readonly Line[], heading: Line | null = null) => {
      const last = parts.at(-1)
      if (last?.topic === topic && !heading) for (const line of lines) last.lines.push(line)
      else parts.push({ topic, heading, lines: [...lines] })
    }
    for (const block of blocks(section.lines, knows, section.topic === 'text')) {
      const isList = block[0] !== undefined && isValue(block[0], knows)
      const likely = () =>
        section.topic === 'text' ? likelyTopic(block, parts.at(-1)?.lines.at(-1), indexes, knows) : null
      const proved = isList ? (provedTopic(block, section.topic, knows) ?? likely()) : null
      const lost = isList && !proved ? lostHeading(block, section.topic, knows) : null
      if (proved) {
        const before = parts.at(-1)
        const label = before?.lines.at(-1)
        // The short line above such a list was its heading.
        const isHeading =
          section.topic === 'text' &&
          label &&
          label.form !== 'item' &&
          before &&
          label.text.length <= 60 &&
          !/[.!?]$/.test(label.text)
        if (isHeading) before.lines.pop()
        add(proved, block, isHeading ? label : null)
      } else if (lost) {
        add(section.topic, block.slice(0, lost[0]))
        add(lost[1], block.slice(lost[0]))
      } else add(section.topic, block)
    }
    return parts
  })
}
