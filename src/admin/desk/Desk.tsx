import { Button } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { hasRole } from '../../access/permissions.ts'
import { inLanguage } from '../../domain/language.ts'
import { DeskPanel } from './DeskPanel.tsx'
import './desk.css'
import { deskLists } from './deskLists.ts'
import { deskWords as words } from './deskWords.ts'
import { readList } from './readList.ts'

/** The editor's desk, first on the dashboard: what waits, and the way to it. */
export const Desk = async ({ payload, user, permissions, i18n: { language } }: ServerProps) => {
  if (!user) return null
  const adminRoute = payload.config.routes.admin
  const owner = hasRole({ user }, 'redaktor') ? null : String(user.id)
  const lists = deskLists({ now: new Date(), owner })
  const read = await Promise.all(
    lists.map(async (list) => ({ list, ...(await readList(payload, user, list)) })),
  )
  return (
    <section className="desk" aria-labelledby="desk-heading">
      <header className="desk__top">
        <h2 id="desk-heading">{inLanguage(words.heading, language)}</h2>
        <div className="desk__ways">
          {permissions?.collections?.forslag?.create && (
            <Button
              el="link"
              to={formatAdminURL({ adminRoute, path: '/collections/forslag/create' })}
              buttonStyle="secondary"
              margin={false}
            >
              {inLanguage(words.bringIn, language)}
            </Button>
          )}
          {permissions?.collections?.tiltak?.create && (
            <Button
              el="link"
              to={formatAdminURL({ adminRoute, path: '/collections/tiltak/create' })}
              margin={false}
            >
              {inLanguage(words.create, language)}
            </Button>
          )}
        </div>
      </header>
      <div className="desk__panels">
        {read.map((panel) => (
          <DeskPanel key={panel.list.name} {...panel} language={language} adminRoute={adminRoute} />
        ))}
      </div>
    </section>
  )
}
