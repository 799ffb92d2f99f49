export interface Stop {
  /** What has the focus is called. */
  name: string
  /** What had it before, where it looked the same with the focus as without. */
  leftUnseen: string | null
}

/** Runs in the page, after every press. Remembers there how things looked while they had the focus. */
export const readFocus = async (): Promise<Stop> => {
  const memory = globalThis as { focused?: { element: Element; name: string; look: string } }
  const shown = [
    'outline',
    'boxShadow',
    'border',
    'backgroundColor',
    'color',
    'textDecoration',
    'opacity',
    'clipPath',
    'transform',
  ] as const
  const ended = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
  await Promise.allSettled(ended.map((animation) => animation.finished))

  const lookOf = (element: Element): string => {
    const around = [element, ...element.children]
    for (let up = element.parentElement; up && around.length < 12; up = up.parentElement) around.push(up)
    return around
      .flatMap((part) => [
        getComputedStyle(part),
        getComputedStyle(part, '::after'),
        getComputedStyle(part, '::before'),
      ])
      .map((style) => shown.map((property) => style[property]).join())
      .join('|')
  }
  const nameOf = (element: Element): string =>
    (
      element.getAttribute('aria-label') ||
      (element instanceof HTMLInputElement && element.labels?.[0]?.textContent) ||
      (element instanceof HTMLTextAreaElement && element.labels?.[0]?.textContent) ||
      element.textContent ||
      element.id
    )
      .replace(/\s+/g, ' ')
      .replace(/\s*\*$/, '')
      .trim()

  const before = memory.focused
  const leftUnseen =
    before?.element.isConnected &&
    before.element !== document.activeElement &&
    lookOf(before.element) === before.look
      ? before.name
      : null
  const element = document.activeElement ?? document.body
  const name = element === document.body ? '' : nameOf(element)
  memory.focused = element === document.body ? undefined : { element, name, look: lookOf(element) }
  return { name, leftUnseen }
}
