import type { Say } from '../useLanguage.ts'
import { inputWords as words } from './inputWords.ts'

const boxes = 'input:not([type=hidden]):not([type=file]), textarea, select, [contenteditable=true]'

const textOf = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? ''

const isNamed = (box: Element): boolean =>
  Boolean(
    box.getAttribute('aria-label') ||
      box.getAttribute('aria-labelledby')?.split(' ').some(textOf) ||
      (box instanceof HTMLInputElement && [...(box.labels ?? [])].some((label) => label.textContent?.trim())),
  )

/** The name of a box: of the field it stands in, of its row in a list, or of its part of a filter. */
const nameOf = (box: Element, say: Say): string | undefined => {
  const field = box.closest('.field-type')?.querySelector('.field-label')?.textContent
  if (field?.trim()) return field.replace(/\s*\*\s*$/, '').trim()
  if (box.closest('.select-all, th')) return say(words.all)
  const row = box.closest('tr')
  if (row) return say(words.row(row.querySelector('td a, td:nth-child(2)')?.textContent?.trim() ?? ''))
  const part = words.parts.find(([selector]) => box.closest(selector))
  return part && say(part[1])
}

/** Names boxes that have no label of their own, and takes away the technical names that show up as hints. */
export const nameInputs = (say: Say): void => {
  for (const box of document.querySelectorAll('input[type=checkbox][title]')) box.removeAttribute('title')
  for (const box of document.querySelectorAll(boxes)) {
    const name = isNamed(box) ? undefined : nameOf(box, say)
    if (!name) continue
    // One that leads nowhere would go before the name.
    box.removeAttribute('aria-labelledby')
    box.setAttribute('aria-label', name)
  }
}
