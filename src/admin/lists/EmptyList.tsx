'use client'

import { Button, useConfig, useListDrawerContext, useListQuery, useModal } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { BeforeListTableClientProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useLanguage } from '../useLanguage.ts'
import './emptyList.css'
import { emptyListWords, type ListThatCanBeEmpty } from './emptyListWords.ts'

/** What to do where nothing exists yet. A search that finds nothing, and the trash, keep Payload's own words. */
export const EmptyList = ({
  collectionSlug,
  hasCreatePermission,
  newDocumentURL,
}: BeforeListTableClientProps) => {
  const { say } = useLanguage()
  const { config } = useConfig()
  const { data, query } = useListQuery()
  const { isInDrawer, allowCreate = true, createNewDrawerSlug = '' } = useListDrawerContext()
  const { openModal } = useModal()
  const inTrash = usePathname().endsWith('/trash') && !isInDrawer
  const filtered = Boolean(query?.search) || Object.keys(query?.where ?? {}).length > 0
  if (inTrash || filtered || (data?.totalDocs ?? 0) > 0) return null

  const words = emptyListWords[collectionSlug as ListThatCanBeEmpty]
  const create = isInDrawer
    ? { onClick: () => openModal(createNewDrawerSlug) }
    : { el: 'link' as const, to: newDocumentURL }
  const mayCreate = hasCreatePermission && allowCreate
  return (
    <section className="empty-list">
      <h2>{say(words.heading)}</h2>
      <p>{say(mayCreate ? words.advice : (words.reader ?? words.advice))}</p>
      <div className="empty-list__ways">
        {mayCreate && words.create && (
          <Button {...create} margin={false}>
            {say(words.create)}
          </Button>
        )}
        {/* A link would leave the form that a drawer lies over. */}
        {words.elsewhere && !isInDrawer && (
          <Button
            el="link"
            to={formatAdminURL({ adminRoute: config.routes.admin, path: words.elsewhere.path })}
            buttonStyle={words.create ? 'secondary' : 'primary'}
            margin={false}
          >
            {say(words.elsewhere.words)}
          </Button>
        )}
      </div>
    </section>
  )
}
