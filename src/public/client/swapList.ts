/** The column of filters stays the same element: on a narrow screen it is open because the address names it. */
const filters = '.filters'
const replaced = ['.results', '.site-language', '[data-ignored]'] as const

/** Folds that the reader has opened or closed, by name. */
const foldsIn = (root: ParentNode): ReadonlyMap<string, HTMLDetailsElement> =>
  new Map(
    [...root.querySelectorAll<HTMLDetailsElement>('details[data-fold]')].map((one) => [
      one.dataset.fold ?? '',
      one,
    ]),
  )

/**
 * Fetches the page of a list and puts its results and filters in place of those shown; what was folded out and what has
 * the focus stay so. Answers what the list now says that it holds, or null where the page was not to be had.
 */
export const swapList = async (address: string, signal: AbortSignal): Promise<string | null> => {
  document.querySelector('.results')?.setAttribute('aria-busy', 'true')
  const answer = await fetch(address, { signal })
  if (!answer.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (signal.aborted) return null

  const shownFolds = foldsIn(document)
  for (const [name, fold] of foldsIn(page)) fold.open = shownFolds.get(name)?.open ?? fold.open
  const focused = document.activeElement?.id
  const field = document.querySelector<HTMLInputElement>('form[data-list] input[type=search]')
  const asked = page.querySelector<HTMLInputElement>('form[data-list] input[type=search]')
  if (field && asked) field.value = asked.value

  document.querySelector(filters)?.replaceChildren(...(page.querySelector(filters)?.childNodes ?? []))
  for (const part of replaced) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
    if (fresh) old?.replaceWith(fresh)
    else old?.remove()
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  return document.querySelector('#treff-tittel')?.textContent ?? null
}
