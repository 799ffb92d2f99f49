import { Link } from '@payloadcms/ui'
import type { SanitizedCollectionConfig } from 'payload'
import { inLanguage } from '../../domain/language.ts'
import { dayInWords } from '../dayInWords.ts'
import { fieldsInWords } from './fieldsInWords.ts'
import type { TimelineRow } from './readTimeline.ts'
import { sinceInWords } from './sinceInWords.ts'
import { verbWords, timelineWords as words } from './timelineWords.ts'

interface Props {
  row: TimelineRow
  collection: SanitizedCollectionConfig
  address: string
  language: string
  now: Date
}

/** One thing that happened: who, what, when, in which words, and the version it made. */
export const TimelineEvent = ({ row, collection, address, language, now }: Props) => {
  const name = row.hvem?.navn ?? inLanguage(row.eier || row.maskin ? words.somebody : words.program, language)
  const fields = Array.isArray(row.felter) ? row.felter.map(String) : []
  const what = inLanguage(verbWords[row.handling], language)
  return (
    <li className="timeline__event">
      <p>
        <strong>{name}</strong>
        {row.maskin && <span className="timeline__machine">{inLanguage(words.machine, language)}</span>}{' '}
        {what.replace('{felter}', fieldsInWords(fields, collection, language))}
        {row.ord && ':'}
      </p>
      {row.ord && <blockquote>{row.ord}</blockquote>}
      <p className="timeline__when">
        <time dateTime={row.tidspunkt}>
          {sinceInWords(row.tidspunkt, now, language)} · {dayInWords(row.tidspunkt, language, { time: true })}
        </time>
        {row.versjon && (
          <Link href={`${address}/versions/${row.versjon}`} prefetch={false}>
            {inLanguage(words.version, language)}
          </Link>
        )}
      </p>
    </li>
  )
}
