import { fetchSuggestions } from './suggestionGroups.ts'
import { fillSuggestionList } from './suggestionList.ts'

/** Long enough that a quick writer asks once, short enough to feel at once. */
const pauseMs = 120

/** Makes a search field a combobox (WAI-ARIA) over what the catalogue suggests; Enter without a choice still searches. */
export const connectSuggestions = (form: HTMLFormElement): void => {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  const { suggest = '', suggestGroups = '{}', suggestFound = '' } = form.dataset
  if (!field) return
  const names: Record<string, string> = JSON.parse(suggestGroups)

  const box = document.createElement('div')
  box.id = `${field.id}-forslag`
  box.className = 'suggestions'
  box.hidden = true
  box.setAttribute('role', 'listbox')
  box.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '')
  const status = document.createElement('p')
  status.className = 'ds-sr-only'
  status.setAttribute('role', 'status')
  field.after(box)
  form.append(status)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', box.id)

  let options: readonly HTMLElement[] = []
  let active = -1
  let waiting = 0
  let asking = new AbortController()

  const mark = (next: number) => {
    options[active]?.removeAttribute('aria-selected')
    active = next
    const option = options[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) field.setAttribute('aria-activedescendant', option.id)
    else field.removeAttribute('aria-activedescendant')
  }
  const show = (isOpen: boolean) => {
    box.hidden = !isOpen
    field.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) mark(-1)
  }
  const close = () => {
    clearTimeout(waiting)
    asking.abort()
    show(false)
  }
  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    const groups = await fetchSuggestions(suggest, field.value.trim(), names, signal).catch(() => [])
    if (signal.aborted) return
    options = fillSuggestionList(box, groups)
    active = -1
    show(options.length > 0)
    status.textContent = suggestFound.replace('{n}', String(options.length))
  }
  const follow = (option: Element | null | undefined) => {
    const path = option?.getAttribute('data-path')
    if (path) location.assign(path)
  }

  show(false)
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    if (field.value.trim()) waiting = window.setTimeout(ask, pauseMs)
    else close()
  })
  field.addEventListener('keydown', (event) => {
    if (box.hidden) return
    const { length } = options
    // One more place than there are options: the field itself, where nothing is chosen.
    if (event.key === 'ArrowDown') mark(active + 1 < length ? active + 1 : -1)
    else if (event.key === 'ArrowUp') mark(active < 0 ? length - 1 : active - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active >= 0) follow(options[active])
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', close)
  // Pressing must not take the focus from the field, or the list would be gone before the click.
  box.addEventListener('pointerdown', (event) => event.preventDefault())
  box.addEventListener('click', ({ target }) => {
    if (target instanceof Element) follow(target.closest('[role=option]'))
  })
}
