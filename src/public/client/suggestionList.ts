import type { Suggestion, SuggestionGroups } from './suggestionGroups.ts'

const element = (tag: string, className: string, attributes: Record<string, string> = {}): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

const text = (className: string, content: string): HTMLElement => {
  const made = element('span', className)
  made.textContent = content
  return made
}

/** The page of a suggestion on this very site, whatever address the answer was made for. */
const pathOf = ({ lenker }: Suggestion): string => {
  const { pathname, search } = new URL(lenker.side, location.href)
  return pathname + search
}

const optionOf = (suggestion: Suggestion, id: string): HTMLElement => {
  const option = element('div', 'suggestion', { role: 'option', id, 'data-path': pathOf(suggestion) })
  const name = text('suggestion__name', suggestion.tekst)
  if (suggestion.malform && suggestion.malform !== document.documentElement.lang)
    name.lang = suggestion.malform
  option.append(name)
  if (suggestion.om) option.append(text('suggestion__about', suggestion.om))
  if (suggestion.type !== 'tiltak') option.append(text('suggestion__count', String(suggestion.antallTiltak)))
  return option
}

/** Fills the list box with groups of options; answers the options in order. */
export const fillSuggestionList = (box: HTMLElement, groups: SuggestionGroups): readonly HTMLElement[] => {
  const filled = groups.map(({ name, suggestions }, at) => {
    const group = element('div', 'suggestions__group', { role: 'group', 'aria-label': name })
    const heading = element('div', 'suggestions__heading', { 'aria-hidden': 'true' })
    heading.textContent = name
    const options = suggestions.map((one, n) => optionOf(one, `${box.id}-${at}-${n}`))
    group.append(heading, ...options)
    return { group, options }
  })
  box.replaceChildren(...filled.map(({ group }) => group))
  return filled.flatMap(({ options }) => options)
}
