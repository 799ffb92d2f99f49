import type { Picture } from '../../../catalogue/entry.ts'
import { malformer } from '../../../domain/malform.ts'
import { html, type Markup } from '../../http/html.ts'
import { machineLinks } from '../../open-data/page/machineLinks.ts'
import { structuredData } from '../../open-data/page/structuredData.ts'
import { inLanguage, type Shell } from '../context.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import { shareMeta } from './shareMeta.ts'

/** What a page brings to its frame. */
export interface Page {
  /** Without the name of the site; null on the front page. */
  title: string | null
  description: string
  body: Markup
  /** Search engines are asked to stay away: lists narrowed down, errors, drafts. */
  hidden?: boolean
  /** Canonical path when it is not the path of the request. */
  canonical?: string
  /** What the page is shared with, when it has a picture of its own. */
  picture?: Picture | undefined
}

/** The one address of the page, and that in each language. Search engines take whole addresses only. */
const addresses = ({ origin, malform }: Shell, path: string): Markup | null => {
  if (origin === '') return null
  const inEach = malformer.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${origin}${inLanguage(one, path)}">`,
  )
  return html`<link rel="canonical" href="${origin}${inLanguage(malform, path)}">${inEach}`
}

/** The frame of every page. */
export const layout = (shell: Shell, page: Page): Markup => {
  const { words, assets, malform } = shell
  const canonical = page.canonical ?? shell.path
  const title = page.title === null ? words.site.name : `${page.title} – ${words.site.name}`
  return html`<!doctype html>
<html lang="${malform}" data-color-scheme="auto" data-color="brand1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${
  page.hidden
    ? html`<meta name="robots" content="noindex">`
    : html`${addresses(shell, canonical)}
${shareMeta(shell, { title, description: page.description, path: canonical, picture: page.picture })}`
}
<link rel="stylesheet" href="${assets.style.path}">
<script type="module" src="${assets.script.path}"></script>
<link rel="icon" href="${assets.icon.path}" type="image/svg+xml">
${machineLinks(shell, canonical)}
${page.hidden ? null : structuredData(shell, { path: canonical, title: page.title ?? words.site.name, description: page.description })}
</head>
<body>
<a class="ds-skip-link" href="#innhold">${words.site.skip}</a>
${header(shell)}
<main id="innhold" tabindex="-1">
${page.body}
</main>
${footer(shell)}
</body>
</html>
`
}
