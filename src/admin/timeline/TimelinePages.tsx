import { Link } from '@payloadcms/ui'
import { inLanguage } from '../../domain/language.ts'
import type { TimelinePage } from './readTimeline.ts'
import { timelineWords as words } from './timelineWords.ts'

interface Props extends Pick<TimelinePage, 'page' | 'pages'> {
  address: string
  language: string
}

/** The way to newer and older events, where there is more than one page. */
export const TimelinePages = ({ page, pages, address, language }: Props) => {
  if (pages === 1 && page === 1) return null
  const way = (to: number, text: string) => (
    <Link href={`${address}?side=${to}`} prefetch={false}>
      {text}
    </Link>
  )
  return (
    <nav className="timeline__pages" aria-label={inLanguage(words.pages, language)}>
      {page > 1 && way(Math.min(page - 1, pages), inLanguage(words.newer, language))}
      <span>{inLanguage(words.page(page, pages), language)}</span>
      {page < pages && way(page + 1, inLanguage(words.older, language))}
    </nav>
  )
}
