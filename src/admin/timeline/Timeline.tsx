import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { inLanguage } from '../../domain/language.ts'
import { readTimeline } from './readTimeline.ts'
import { TimelineEvent } from './TimelineEvent.tsx'
import { TimelinePages } from './TimelinePages.tsx'
import './timeline.css'
import { timelineWords as words } from './timelineWords.ts'

/** A document's own tab: who did what to it, when, and in which words. */
export const Timeline = async ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig: collection, docID, req } = initPageResult
  if (!collection || !docID || !req.user) return null
  const { language } = req.i18n
  const page = Math.max(1, Number.parseInt(String(searchParams?.side ?? '1'), 10) || 1)
  const asked = { collection: collection.slug, id: String(docID), page }
  const timeline = await readTimeline(req.payload, req.user, asked)
  const address = formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: `/collections/${collection.slug}/${docID}`,
  })
  return (
    <Gutter className="timeline">
      <SetDocumentStepNav
        collectionSlug={collection.slug}
        id={String(docID)}
        pluralLabel={collection.labels.plural}
        useAsTitle={collection.admin.useAsTitle}
        view={inLanguage(words.tab, language)}
      />
      <h2>{inLanguage(words.tab, language)}</h2>
      {timeline.rows.length === 0 ? (
        <p>{inLanguage(words.empty, language)}</p>
      ) : (
        <>
          <p className="timeline__lead">{inLanguage(words.lead, language)}</p>
          <ol>
            {timeline.rows.map((row) => (
              <TimelineEvent
                key={row.id}
                row={row}
                collection={collection}
                address={address}
                language={language}
                now={new Date()}
              />
            ))}
          </ol>
        </>
      )}
      <TimelinePages {...timeline} address={`${address}/historikk`} language={language} />
    </Gutter>
  )
}
