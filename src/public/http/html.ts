/** Text that is safe to put in a page as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: strings are escaped, nothing at all is left out, lists are joined. */
export type Child = Markup | string | number | null | undefined | false | readonly Child[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

const render = (child: Child): string => {
  if (child instanceof Markup) return child.text
  if (child === null || child === undefined || child === false) return ''
  return typeof child === 'object' ? child.map(render).join('') : escapeHtml(String(child))
}

/** HTML with every inserted string escaped, for text and for attributes in double quotes. */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Markup =>
  new Markup(strings.reduce((text, string, at) => text + render(children[at - 1]) + string))

/** Takes HTML that is known to be safe: made by this program, never by a visitor or an editor. */
export const trusted = (safeHtml: string): Markup => new Markup(safeHtml)
