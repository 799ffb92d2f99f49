import type { Attributes } from '../walkXml.ts'

/** Elements that hold no text of the page. */
const tags = new Set(
  'script style noscript template head title nav footer button select option textarea svg math iframe object canvas audio video dialog'.split(
    ' ',
  ),
)
/** What stands beside the page, or, within its main content, is part of it: a heading, a box of facts. */
const besides = new Set(['header', 'aside'])
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
])
/** Class names and ids, each as a whole: «has-sidebar» is a page, «sidebar» is not. */
const names =
  /^(?:cookies?|cookiebot|consent|samtykke|gdpr|breadcrumbs?|brodsmuler?|brodsmulesti|skip|share|deling|some|social|navbar|nav|menu|meny|sidebar|newsletter|nyhetsbrev|site-header|site-footer)(?:[_-]+(?:banner|bar|notice|popup|dialog|modal|overlay|consent|menu|list|nav|links?|lenker|buttons?|container|wrapper|to-content))?$/i
const unseen = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Is this element something that every page of a site carries, or that no visitor sees? */
export const isFurniture = (name: string, attributes: Attributes, inMain: boolean): boolean => {
  const { role = '', id = '', style = '' } = attributes
  if (name === 'body' || name === 'html' || name === 'main') return false
  return (
    tags.has(name) ||
    (besides.has(name) && !inMain) ||
    roles.has(role.toLowerCase()) ||
    [id, ...(attributes.class ?? '').split(/\s+/)].some((token) => names.test(token)) ||
    attributes['aria-hidden'] === 'true' ||
    'hidden' in attributes ||
    unseen.test(style)
  )
}
