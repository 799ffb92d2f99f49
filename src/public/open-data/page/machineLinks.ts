import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../../pages/context.ts'
import { dataMedia, mediaTypes } from '../negotiation/media.ts'
import { readThing } from '../negotiation/thing.ts'

/** Links in the head of a page for feed readers, browsers' search boxes and programs. `path` is without its language. */
export const machineLinks = ({ words, link, origin }: Shell, path: string): readonly Markup[] => {
  const asked = readThing(path)
  const forms = asked && !asked.media ? dataMedia : []
  return [
    html`<link rel="alternate" type="application/atom+xml" title="${words.site.name}" href="${origin}${link('/tiltak.atom')}">`,
    html`<link rel="search" type="application/opensearchdescription+xml" title="${words.site.name}" href="${origin}${link('/opensearch.xml')}">`,
    ...forms.map(
      (media) =>
        html`<link rel="alternate" type="${mediaTypes[media]}" href="${origin}${asked?.path ?? ''}.${media}">`,
    ),
  ]
}
