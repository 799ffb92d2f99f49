import type { FormState } from 'payload'

/** The path of the first row whose fields have not come from the server yet. */
export const loadingRow = (fields: FormState): string | undefined => {
  for (const [path, { rows }] of Object.entries(fields)) {
    const index = rows?.findIndex((row) => row.isLoading) ?? -1
    if (index >= 0) return `${path}.${index}`
  }
  return undefined
}
