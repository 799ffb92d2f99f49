import type { Page } from 'playwright-core'

const read = (): string[] => {
  const kept = (node: Node) =>
    node instanceof Element && /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.tagName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    kept,
  )
  const found = [document.title]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node.data.trim())
    else
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
        found.push((node as Element).getAttribute(name) ?? '')
  }
  return [...new Set(found)].filter(Boolean)
}

/** Every text of a page, what only a screen reader says too. */
export const readWords = (page: Page): Promise<string[]> => page.evaluate(read)
