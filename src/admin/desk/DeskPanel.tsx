import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { inLanguage } from '../../domain/language.ts'
import type { DeskList } from './deskLists.ts'
import { deskWords as words } from './deskWords.ts'
import { documentNote } from './documentNote.ts'
import { listAddress } from './listAddress.ts'
import type { ReadList } from './readList.ts'

interface Props extends ReadList {
  list: DeskList
  language: string
  adminRoute: string
}

/** One list on the desk: how many, the first few, and the way to all. */
export const DeskPanel = ({ list, count, documents, language, adminRoute }: Props) => {
  const { heading, empty } = words.panels[list.name]
  const headingId = `desk-${list.name}`
  return (
    <section className="desk__panel" aria-labelledby={headingId}>
      <h3 id={headingId}>
        {inLanguage(heading, language)} <span className="desk__count">{count}</span>
      </h3>
      {count === 0 ? (
        <p className="desk__empty">{inLanguage(empty, language)}</p>
      ) : (
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <Link
                href={formatAdminURL({ adminRoute, path: `/collections/${list.collection}/${document.id}` })}
                prefetch={false}
              >
                {document.tittel || inLanguage(words.untitled, language)}
              </Link>
              <span className="desk__note">{documentNote(list.name, document, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <Link
          className="desk__all"
          href={listAddress(adminRoute, list)}
          prefetch={false}
          aria-describedby={headingId}
        >
          {inLanguage(words.all, language)}
        </Link>
      )}
    </section>
  )
}
