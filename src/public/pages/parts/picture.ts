import type { Picture } from '../../../catalogue/entry.ts'
import { html, type Markup } from '../../http/html.ts'
import type { UiWords } from '../../words/index.ts'

/** Best packing first; the last that a browser knows of is what `img` falls back on. */
const modern = ['image/avif', 'image/webp'] as const
const sizes = '(min-width: 62rem) 44rem, 100vw'

/** A space would end the address inside `srcset`. */
const address = (url: string): string => url.replaceAll(' ', '%20')

/** A picture in the sizes and formats that it exists in, with its credit and licence. `lang` marks what it says of itself. */
export const picture = (image: Picture, words: UiWords, lang: Markup | null = null): Markup | null => {
  const largest =
    image.varianter.findLast((one) => !modern.some((mime) => mime === one.mime)) ?? image.varianter.at(-1)
  if (!largest) return null
  const of = (mime: string) => image.varianter.filter((one) => one.mime === mime)
  const srcset = (mime: string) =>
    of(mime)
      .map((one) => `${address(one.url)} ${one.bredde}w`)
      .join(', ')
  const sources = modern
    .filter((mime) => mime !== largest.mime && of(mime).length > 0)
    .map((mime) => html`<source type="${mime}" srcset="${srcset(mime)}" sizes="${sizes}">`)
  return html`<figure class="picture">
<picture>${sources}<img src="${address(largest.url)}" srcset="${srcset(largest.mime)}" sizes="${sizes}" width="${largest.bredde}" height="${largest.hoyde}" alt="${image.alt}"${lang} loading="lazy" decoding="async"></picture>
<figcaption>${words.entry.photo(image.kreditering, image.lisens)}</figcaption>
</figure>`
}
