const longest = 300

const told = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(told).filter(Boolean).join('; ')
  if (value && typeof value === 'object') return Object.values(value).map(told).filter(Boolean).join(', ')
  return value === null || value === undefined ? '' : String(value)
}

/** A value of a draft as one line for people: lists with semicolons, members with commas, cut when long. */
export const inWords = (value: unknown): string => {
  const words = told(value) || '–'
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}
