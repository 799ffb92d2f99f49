import type { Block } from '../blocks.ts'
import { walkXml } from '../walkXml.ts'

export type StyleForm = Block['form']

const heading = /^(?:heading|overskrift|subtitle|undertittel)\b/i
const title = /^(?:title|tittel)$/i
const list = /^(?:list|liste|punktliste|punktmerket)/i

const formOfName = (name: string): StyleForm =>
  title.test(name) ? 'title' : heading.test(name) ? 'heading' : list.test(name) ? 'item' : 'text'

/** The form of each paragraph style by its id: by name, by outline level, or by the style that it builds on. */
export const readDocxStyles = (xml: string): ReadonlyMap<string, StyleForm> => {
  const forms = new Map<string, StyleForm>()
  const parents = new Map<string, string>()
  let id = ''
  walkXml(xml, {
    open(name, { styleId = '', val = '' }) {
      if (name === 'style') id = styleId
      else if (id === '') return
      else if (name === 'name') forms.set(id, formOfName(val))
      else if (name === 'basedOn') parents.set(id, val)
      else if (name === 'outlineLvl' && val !== '9' && forms.get(id) === 'text') forms.set(id, 'heading')
    },
  })
  for (const [style, form] of forms) {
    const inherited = forms.get(parents.get(style) ?? '')
    if (form === 'text' && inherited && inherited !== 'title') forms.set(style, inherited)
  }
  return forms
}
