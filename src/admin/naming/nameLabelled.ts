// What Payload writes where it has an object for the label, or none.
const lost = /\[object Object\]|\{\{label\}\}/

/**
 * Payload loses the label of a collection or column in some names. Buttons that sort are called by the text of their
 * column; the rest by their own.
 */
export const nameLabelled = (): void => {
  for (const button of document.querySelectorAll('button[aria-label]')) {
    const name = button.getAttribute('aria-label') ?? ''
    if (!lost.test(name)) continue
    const column = button.closest('.sort-column')?.querySelector('.sort-column__label')?.textContent?.trim()
    if (column) button.setAttribute('aria-label', name.replace(lost, column))
    else if (button.textContent?.trim()) button.removeAttribute('aria-label')
  }
}
