import type { Say } from '../useLanguage.ts'

const words = { nb: 'Teksttype', nn: 'Teksttype', en: 'Text type' }

/** The choice of heading or paragraph is called by what it is and by what is chosen, which a narrow window hides. */
export const nameTextType = (say: Say): void => {
  for (const button of document.querySelectorAll('.toolbar-popup__dropdown-text')) {
    const chosen = button.textContent?.trim()
    const name = chosen ? `${say(words)}: ${chosen}` : say(words)
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name)
  }
}
