import type { Line } from '../splitLines.ts'
import type { Section } from '../splitSections.ts'

export interface Title {
  line: Line | null
  /** The sections without title, page furniture and standing texts. */
  sections: readonly Section[]
  /** Lines of page furniture. */
  metadata: readonly number[]
}

const longest = 160
const furniture =
  /^(?:publisert|sist (?:oppdatert|endret|endra)|oppdatert|skrevet av|skriv ut|tips en venn|del på|hjem [>/»]|heim [>/»]|forsiden? [>/»]|du er her)\b/i
const label = /^(?:tittel|prosjekt(?:navn|namn|tittel)?|tiltak)\s*:\s*/i

/** Takes the title out: the first line that no heading claims. */
export const readTitle = (sections: readonly Section[], standing: ReadonlySet<number>): Title => {
  const metadata: number[] = []
  let line: Line | null = null
  let looking = true
  const kept = sections.map((section) => ({
    ...section,
    lines: section.lines.filter((candidate) => {
      if (standing.has(candidate.linje)) return false
      if (section.topic !== 'text') return true
      if (candidate.linje <= 20 && furniture.test(candidate.text)) {
        metadata.push(candidate.linje)
        return false
      }
      if (!looking) return true
      looking = false
      if (candidate.text.length > longest || candidate.form === 'item') return true
      line = { ...candidate, text: candidate.text.replace(label, '') }
      return false
    }),
  }))
  return { line, sections: kept, metadata }
}
