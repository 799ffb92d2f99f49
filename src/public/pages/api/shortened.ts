const longestText = 120

/** A JSON value with only the first of every list and the beginning of every long text. */
export const shortened = (value: unknown): unknown => {
  if (typeof value === 'string' && value.length > longestText) return `${value.slice(0, longestText)} …`
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]))
}
