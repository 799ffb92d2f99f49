import { convertLexicalToHTML, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Names, Reference } from './names.ts'

type RichText = { root: unknown } | null | undefined

const internalAddress =
  (names: Names) => (doc: { relationTo: string; value: unknown } | null | undefined) => {
    const slug =
      doc && (doc.relationTo === 'ressurser' ? names.ressurs : names.tiltak)(doc.value as Reference)
    return slug ? `/${doc?.relationTo}/${slug}` : '/tiltak'
  }

/** Escaped HTML of a rich text; only the nodes that the editor offers can be in it. Null when empty. */
export function htmlOf(richText: RichText, names: Names): string | null {
  if (!richText?.root) return null
  const toHref = internalAddress(names)
  const html = convertLexicalToHTML({
    data: richText as SerializedEditorState,
    disableContainer: true,
    converters: ({ defaultConverters }) => ({
      ...defaultConverters,
      // Payload's own lists carry `style`, which the security policy of the pages refuses.
      list: ({ node, nodesToHTML }) => {
        const tag = node.listType === 'number' ? 'ol' : 'ul'
        return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
      },
      listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
      ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => toHref(linkNode.fields.doc) }),
    }),
  })
  return html.trim() || null
}

export const textOf = (richText: RichText): string =>
  richText?.root ? convertLexicalToPlaintext({ data: richText as SerializedEditorState }).trim() : ''
