export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** Browsers send the same few headers over and over. */
const known = new Map<string, Encoding>()
const mostKnown = 200

const choose = (header: string): Encoding => {
  const refused = /;\s*q=0(\.0*)?$/
  const accepted = new Set(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !refused.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return encodings.find((encoding) => accepted.has(encoding)) ?? 'identity'
}

/** The best packing that a client takes, from its Accept-Encoding. */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const found = known.get(header)
  if (found) return found
  const encoding = choose(header)
  if (known.size < mostKnown && header.length < 200) known.set(header, encoding)
  return encoding
}
