/** A suggestion as `/v1/forslag` answers it: what the list shows of it. */
export interface Suggestion {
  tekst: string
  malform: string | null
  om: string | null
  antallTiltak: number
  type: string
  lenker: { side: string }
}

/** Suggestions by group, in the order of the names. */
export type SuggestionGroups = readonly { name: string; suggestions: readonly Suggestion[] }[]

/** Asks for suggestions. `names` gives the group's heading by its name in the answer; what fails is no suggestion. */
export const fetchSuggestions = async (
  address: string,
  q: string,
  names: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<SuggestionGroups> => {
  const answer = await fetch(`${address}&q=${encodeURIComponent(q)}`, { signal })
  if (!answer.ok) return []
  const groups: Record<string, Suggestion[] | undefined> = await answer.json()
  return Object.entries(names)
    .map(([key, name]) => ({ name, suggestions: groups[key] ?? [] }))
    .filter(({ suggestions }) => suggestions.length > 0)
}
