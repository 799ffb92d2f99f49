import type { Say } from '../useLanguage.ts'
import { buttonWords } from './buttonWords.ts'

// A tooltip is hidden from everybody until it is shown.
const hasText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.textContent?.trim() && !(node instanceof Element && node.matches('.tooltip')),
  )

const isNamed = (element: Element): boolean =>
  Boolean(element.getAttribute('aria-label') || element.getAttribute('title') || hasText(element))

/** Gives every button that shows a picture only its name. */
export const nameButtons = (say: Say): void => {
  for (const [selector, words] of buttonWords)
    for (const button of document.querySelectorAll(selector))
      if (!isNamed(button)) button.setAttribute('aria-label', say(words))
}
