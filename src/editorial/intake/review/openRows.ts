import { redact } from '../../../intake/redact.ts'
import { type OpenRow, openItems } from '../openItems.ts'
import type { OpenedReview } from './openReview.ts'

/** The proposal's list of open items as it stands: every item with its answer, and the lines that nothing took. */
export const openRows = ({
  reading,
  standing,
  lines,
}: Omit<OpenedReview, 'forslag' | 'steps'>): OpenRow[] => [
  ...openItems(reading).map((row, index) => {
    const item = standing.items[index]
    return item?.avgjort ? { ...row, avgjort: true, merknad: item.grunn } : row
  }),
  ...standing.lines
    .filter(({ gjenstar, punkter }) => gjenstar && punkter.length === 0)
    .map(({ linje }) => ({
      linje,
      tekst: redact(lines[linje - 1] ?? '').trim() || '…',
      ordliste: null,
      avgjort: false,
    })),
]
