import { fold } from '../domain/fold.ts'
import type { Vocabulary } from '../domain/vocabulary.ts'
import type { SectionTopic } from './headings.ts'
import type { Line } from './splitLines.ts'
import type { Section } from './splitSections.ts'
import { splitTerms } from './splitTerms.ts'
import type { TermIndex } from './termIndex.ts'

type Indexes = Readonly<Record<Vocabulary, TermIndex>>

const vocabularyOf: Partial<Record<SectionTopic, Vocabulary>> = {
  aktiviteter: 'aktiviteter',
  salgsargumenter: 'salgsargumenter',
  malgrupper: 'malgrupper',
  samarbeidspartnere: 'partnertyper',
}
const topics = Object.keys(vocabularyOf) as SectionTopic[]
const regrouped = new Set<SectionTopic>(['text', ...topics])

const known = (line: Line, topic: SectionTopic, indexes: Indexes): boolean => {
  const vocabulary = vocabularyOf[topic]
  return (
    vocabulary !== undefined &&
    (indexes[vocabulary].byFolded.has(fold(line.text)) || splitTerms(line.text, indexes[vocabulary]) !== null)
  )
}

/** The topic that most items of a list prove, when it is not the heading's own. */
const provedTopic = (items: readonly Line[], own: SectionTopic, indexes: Indexes): SectionTopic | null => {
  const hits = (topic: SectionTopic) => items.filter((item) => known(item, topic, indexes)).length
  if (hits(own) * 2 >= items.length && own !== 'text') return null
  const [best] = topics.filter((topic) => topic !== own).sort((a, b) => hits(b) - hits(a))
  return best && hits(best) >= 2 && hits(best) * 2 >= items.length && hits(best) > hits(own) ? best : null
}

/** Runs of list items, and what stands between them; where no heading says what a list is, a blank line parts lists. */
const blocks = (lines: readonly Line[], indexes: Indexes, partAtBlank: boolean): Line[][] => {
  const runs = lines.reduce<Line[][]>((all, line) => {
    const last = all.at(-1)
    if (last && (last[0]?.form === 'item') === (line.form === 'item')) last.push(line)
    else all.push([line])
    return all
  }, [])
  return partAtBlank ? runs.flatMap((run) => partedRun(run, indexes)) : runs
}

/** A run of items parted at its blank lines, when every part is then proved to be a list of its own. */
const partedRun = (run: Line[], indexes: Indexes): Line[][] => {
  if (run[0]?.form !== 'item') return [run]
  const parts = run.reduce<Line[][]>((all, line) => {
    const last = all.at(-1)
    if (last && line.linje === (last.at(-1)?.linje ?? 0) + 1) last.push(line)
    else all.push([line])
    return all
  }, [])
  const proved = parts.length > 1 && parts.every((part) => provedTopic(part, 'text', indexes))
  return proved ? parts : [run]
}

/** In a list of `own` values, where a run of two or more that only another vocabulary knows begins: a lost heading. */
const lostHeading = (
  items: readonly Line[],
  own: SectionTopic,
  indexes: Indexes,
): [number, SectionTopic] | null => {
  if (own === 'text') return null
  for (const topic of topics) {
    if (topic === own) continue
    const start = items.findIndex((_, index) =>
      items.slice(index).every((item) => known(item, topic, indexes) && !known(item, own, indexes)),
    )
    if (start >= 0 && items.length - start >= 2) return [start, topic]
  }
  return null
}

/**
 * Lets the values overrule the heading: a list under «Attraktivitet» whose items are activities is one of activities,
 * and so is a list under no heading at all.
 */
export const regroupLists = (sections: readonly Section[], indexes: Indexes): readonly Section[] =>
  sections.flatMap((section) => {
    if (!regrouped.has(section.topic)) return [section]
    const parts: Section[] = [{ ...section, lines: [] }]
    const add = (topic: SectionTopic, lines: readonly Line[], heading: Line | null = null) => {
      const last = parts.at(-1)
      if (last?.topic === topic && !heading)
        parts[parts.length - 1] = { ...last, lines: [...last.lines, ...lines] }
      else parts.push({ topic, heading, lines })
    }
    for (const block of blocks(section.lines, indexes, section.topic === 'text')) {
      const isList = block[0]?.form === 'item'
      const proved = isList ? provedTopic(block, section.topic, indexes) : null
      const lost = isList && !proved ? lostHeading(block, section.topic, indexes) : null
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
        if (isHeading) parts[parts.length - 1] = { ...before, lines: before.lines.slice(0, -1) }
        add(proved, block, isHeading ? label : null)
      } else if (lost) {
        add(section.topic, block.slice(0, lost[0]))
        add(lost[1], block.slice(lost[0]))
      } else add(section.topic, block)
    }
    return parts
  })
