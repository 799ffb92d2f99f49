import { html, type Markup } from '../../http/html.ts'
import { inLanguage, type Shell } from '../context.ts'
import { menuSections } from './menuSections.ts'

/** Banner with the name, the main menu and the way to the other language. */
export const header = (shell: Shell): Markup => {
  const { words, link, path, malform } = shell
  const other = malform === 'nb' ? 'nn' : 'nb'
  const current = (section: string) => {
    if (path === `/${section}` || path.startsWith(`/${section}?`)) return html` aria-current="page"`
    return path.startsWith(`/${section}/`) ? html` aria-current="true"` : null
  }
  return html`<header class="site-header">
<div class="wrap site-header__row">
<a class="site-name" href="${link('/')}" aria-label="${words.site.home}"><img src="${shell.assets.icon.path}" alt="" width="36" height="36"><span>${words.site.name}</span></a>
<nav class="site-menu" aria-label="${words.site.menu}">
<ul>${menuSections.map(
    (section) => html`<li><a href="${link(`/${section}`)}"${current(section)}>${words.nav[section]}</a></li>`,
  )}</ul>
</nav>
<a class="site-language" href="${inLanguage(other, path)}" lang="${other}" hreflang="${other}">${words.site.otherLanguage}</a>
</div>
</header>`
}
