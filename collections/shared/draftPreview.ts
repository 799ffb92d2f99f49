import type { CollectionAdminOptions } from 'payload'

/** The public page of the draft, full page and beside the form; there is none before the first save. */
export const draftPreview = (
  collection: 'tiltak' | 'ressurser',
): Pick<CollectionAdminOptions, 'preview' | 'livePreview'> => {
  const address = (id: unknown): string | null => (id ? `/forhandsvisning/${collection}/${id}` : null)
  return {
    preview: (doc) => address(doc?.id),
    livePreview: {
      url: ({ data }) => address(data?.id),
      breakpoints: [
        { name: 'mobil', label: 'Mobil', width: 390, height: 844 },
        { name: 'nettbrett', label: 'Nettbrett', width: 820, height: 1180 },
      ],
    },
  }
}
