import type { Label } from './termIndex.ts'

/** The code that all of these labels lead to; null where they lead to several, or there are none. */
export const onlyCode = (labels: readonly Label[]): string | null => {
  const codes = new Set(labels.map(({ kode }) => kode))
  const [code] = codes
  return codes.size === 1 ? (code ?? null) : null
}
