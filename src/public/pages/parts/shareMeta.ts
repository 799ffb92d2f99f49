import type { Picture } from '../../../catalogue/entry.ts'
import type { Malform } from '../../../domain/malform.ts'
import { cardAddress } from '../../cards/cardAddress.ts'
import { cardSize } from '../../cards/shareCard.ts'
import { html, type Markup } from '../../http/html.ts'
import { inLanguage, type Shell } from '../context.ts'

/** What is told of a page where it is shared. */
interface Shared {
  title: string
  description: string
  /** Path of the page without language prefix. */
  path: string
  /** Shown instead of a drawn card, where it has a rendition of the right size. */
  picture: Picture | undefined
}

const locales: Readonly<Record<Malform, string>> = { nb: 'nb_NO', nn: 'nn_NO' }

const sharedRendition = (picture: Picture | undefined) =>
  picture?.varianter.find(
    ({ bredde, hoyde, mime }) =>
      bredde === cardSize.width && hoyde === cardSize.height && mime === 'image/jpeg',
  )

/** Open Graph and Twitter: title, words and picture for those who show a link to the page. */
export const shareMeta = (
  { origin, malform, words }: Shell,
  { title, description, path, picture }: Shared,
): Markup => {
  const rendition = sharedRendition(picture)
  const image = rendition
    ? { url: rendition.url, type: rendition.mime, alt: picture?.alt ?? title }
    : { url: cardAddress(malform, path), type: 'image/png', alt: title }
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${words.site.name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${inLanguage(malform, path)}">
<meta property="og:locale" content="${locales[malform]}">
<meta property="og:locale:alternate" content="${locales[malform === 'nb' ? 'nn' : 'nb']}">
<meta property="og:image" content="${origin}${image.url}">
<meta property="og:image:type" content="${image.type}">
<meta property="og:image:width" content="${cardSize.width}">
<meta property="og:image:height" content="${cardSize.height}">
<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:card" content="summary_large_image">`
}
