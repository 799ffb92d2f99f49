const set = (selector: string, attribute: string, value: string): void => {
  for (const element of document.querySelectorAll(selector))
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}

/** Mends what assistive technology is told wrongly of a control; how it works stays the same. */
export const mendRoles = (): void => {
  // For the mouse only, and hidden from everybody else: the keyboard has the box itself.
  set('.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]', 'tabindex', '-1')
  // A button cannot hold other buttons; a group can.
  set('.multi-value[role=button], .multi-value[role=group]', 'role', 'group')
  // Which columns are shown is ticked.
  set('.pill-selector [role=button][aria-checked]', 'role', 'checkbox')
  // Links stand in the list without list items.
  set('ul.doc-tabs__tabs', 'role', 'group')
  // The text inside says more: how many versions there are, which group is folded.
  for (const button of document.querySelectorAll(
    '.doc-tab[aria-label], .diff-collapser__toggle-button[aria-label], .query-inspector__list-toggle[aria-label]',
  ))
    if (button.textContent?.trim()) button.removeAttribute('aria-label')
}
