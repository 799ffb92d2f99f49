import type { Say } from '../useLanguage.ts'
import { buttonWords } from './buttonWords.ts'

const isNamed = (element: Element): boolean =>
  Boolean(element.textContent?.trim() || element.getAttribute('aria-label') || element.getAttribute('title'))

/** Gives every button that shows a picture only its name. */
export const nameButtons = (say: Say): void => {
  for (const [selector, words] of buttonWords)
    for (const button of document.querySelectorAll(selector))
      if (!isNamed(button)) button.setAttribute('aria-label', say(words))
}
