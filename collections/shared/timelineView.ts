import type { DocumentViewConfig } from 'payload'

/** A tab beside the document's own: who did what to it, and when. */
export const timelineView: { edit: { historikk: DocumentViewConfig } } = {
  edit: {
    historikk: {
      Component: '/src/admin/timeline/Timeline#Timeline',
      path: '/historikk',
      tab: { label: ({ t }) => t('katalog:historikk'), href: '/historikk' },
    },
  },
}
