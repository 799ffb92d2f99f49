import { inLanguage } from '../../domain/language.ts'
import { englishSentences } from './englishSentences.ts'
import { englishWords } from './englishWords.ts'

const attributes = ['aria-label', 'title', 'placeholder', 'aria-roledescription'] as const

/** Where the texts stand that are not attributes; what people have written is never looked at. */
const places = [
  '[aria-live]',
  // What react-select says of its list: before it is opened, and while it is.
  '[id$="-live-region"] *',
  '[aria-live] *',
  // How to sort with the keyboard, shown to nobody.
  '[style*="display: none"]',
  '[style*="display:none"]',
  '.field-error *',
  '.rs__option',
  '.react-datepicker__navigation-icon',
  '.react-datepicker-time__header',
  '.live-preview-toolbar-controls *',
  '.popup-button-list *',
  '.query-inspector__api-url *',
].join(',')

/** The text in the reader's language where it is one of the English ones; null for every other. */
const translated = (text: string, language: string): string | null => {
  const plain = text.replace(/\s+/g, ' ').trim()
  const known = englishWords.get(plain)
  if (known) return inLanguage(known, language)
  for (const [pattern, say] of englishSentences) {
    const parts = pattern.exec(plain)
    if (parts) return inLanguage(say(parts), language)
  }
  return null
}

/** Says what is English on the page in the reader's language. */
export const translate = (language: string): void => {
  if (language === 'en') return
  for (const attribute of attributes)
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const said = translated(element.getAttribute(attribute) ?? '', language)
      if (said) element.setAttribute(attribute, said)
    }
  for (const place of document.querySelectorAll(places))
    for (const node of place.childNodes) {
      const said = node instanceof Text ? translated(node.data, language) : null
      if (said && node instanceof Text) node.data = said
    }
}
