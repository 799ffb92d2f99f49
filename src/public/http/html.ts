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
  if (typeof child !== 'object') return escapeHtml(String(child))
  let text = ''
  for (const one of child) text += render(one)
  return text
}

/** HTML with every inserted string escaped, for text and for attributes in double quotes. */
export const html = (strings: TemplateStringsArray, ...children: readonly Child[]): Markup => {
  let text = strings[0] ?? ''
  for (let at = 0; at < children.length; at++) text += render(children[at]) + (strings[at + 1] ?? '')
  return new Markup(text)
}

/** Takes HTML that is known to be safe: made by this program, never by a visitor or an editor. */
export const trusted = (safeHtml: string): Markup => new Markup(safeHtml)
