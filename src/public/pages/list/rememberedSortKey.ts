import { sortKey } from '../../../domain/sortKey.ts'

const mostRemembered = 5000
const remembered = new Map<string, string>()

/** The sort key of a label: the labels of a catalogue are few and put in order on every page. */
export const rememberedSortKey = (label: string): string => {
  const known = remembered.get(label)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const key = sortKey(label)
  remembered.set(label, key)
  return key
}
