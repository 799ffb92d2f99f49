import type { SectionTopic } from './headings.ts'
import { recogniseHeading } from './recogniseHeading.ts'
import type { Line } from './splitLines.ts'

/** Lines on one topic. The heading line stands apart; a value on the heading's own line comes first among `lines`. */
export interface Section {
  topic: SectionTopic
  heading: Line | null
  lines: readonly Line[]
}

/** Topics whose text is a list of values: prose after the list belongs to the description again. */
const listTopics = new Set<SectionTopic>([
  'fagomrader',
  'perioder',
  'aktiviteter',
  'salgsargumenter',
  'malgrupper',
  'samarbeidspartnere',
  'kommuner',
  'lenker',
  'kontakt',
])

const isRead = ({ form }: Line): boolean => form !== 'blank' && form !== 'separator' && form !== 'unread'

const isParagraph = ({ form, text }: Line): boolean =>
  form === 'text' && text.length > 80 && /[.!?…]$/.test(text)
const looksLikeProse = (line: Line): boolean => line.form === 'heading' || isParagraph(line)

/** A sentence below a bulleted list describes again, and belongs to the list no more. */
const isSentenceBelow = ({ text }: Line): boolean =>
  /^\p{Lu}.*[.!?]$/u.test(text) && text.split(' ').length >= 5

/** «Prosjektet fekk tildelt …»: no list holds such a value, whatever stands around it. */
const tellsOfTheProject = ({ text }: Line): boolean =>
  /^(?:dette\s+)?(?:prosjektet|tiltaket|sats(?:n)?ing[ae]n?|arbeidet)\s+(?:er|har|hadde|fekk|fikk|ble|blei|vart|vil|skal)\s.*[.!?]$/iu.test(
    text,
  )

/** Texts of which «Heading: …» tells all. */
const toldInline = new Set<SectionTopic>(['hovedmal', 'finansiering'])

interface Draft extends Section {
  lines: Line[]
  /** Started by «Heading: value»: ends with the paragraph. */
  inline: boolean
}

/** True when `line` has left the list that `draft` is and gone back to describing. */
const leaves = (draft: Draft, line: Line, afterBlank: boolean, next: Line | undefined): boolean => {
  if (draft.inline && afterBlank && toldInline.has(draft.topic)) return true
  if (!listTopics.has(draft.topic) || line.form === 'item') return false
  if (draft.inline) return afterBlank || tellsOfTheProject(line)
  if (draft.lines.length === 0) return false
  if (tellsOfTheProject(line)) return true
  if (afterBlank && draft.lines.every(({ form }) => form === 'item') && isSentenceBelow(line)) return true
  const subheading = line.text.length <= 80 && !/[.:;,]$/.test(line.text)
  return looksLikeProse(line) || (afterBlank && subheading && next !== undefined && isParagraph(next))
}

/** Parts a document at its headings. What stands before the first heading, and prose after a list, is `text`. */
export const splitSections = (lines: readonly Line[]): readonly Section[] => {
  const open = (topic: SectionTopic, heading: Line | null, first: Line[] = []): Draft => {
    const draft = { topic, heading, lines: first, inline: first.length > 0 }
    drafts.push(draft)
    return draft
  }
  const drafts: Draft[] = []
  let current = open('text', null)
  let afterBlank = false
  const filled = lines.filter(isRead)
  const nextOf = new Map(filled.map((line, index) => [line.linje, filled[index + 1]]))

  for (const line of lines) {
    if (line.form === 'blank' || line.form === 'separator') afterBlank = true
    if (!isRead(line)) continue
    const found = recogniseHeading(line)
    if (found)
      current = open(found.topic, line, found.rest ? [{ ...line, form: 'text', text: found.rest }] : [])
    else {
      if (leaves(current, line, afterBlank, nextOf.get(line.linje))) current = open('text', null)
      current.lines.push(line)
    }
    afterBlank = false
  }
  return drafts
}
