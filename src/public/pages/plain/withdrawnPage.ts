import type { Withdrawn } from '../../../catalogue/withdrawn.ts'
import type { Shell } from '../context.ts'
import { dateText } from '../parts/formats.ts'
import { renderNoticePage } from './noticePage.ts'

/** Where an entry used to be: that it was taken down, when and why, and the ways on. */
export const renderWithdrawnPage = ({ tittel, tidspunkt, ord }: Withdrawn, shell: Shell) => {
  const { title, lead } = shell.words.withdrawn
  return renderNoticePage(shell, {
    title,
    lead: lead(tittel, dateText(tidspunkt, shell.words)),
    quote: ord,
    sought: tittel,
    waysOut: true,
  })
}
