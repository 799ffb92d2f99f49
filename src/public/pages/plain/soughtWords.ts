const longest = 100

/** The words that the last part of an address is made of; empty where it has none that can be read. */
export const soughtWords = (path: string): string => {
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  try {
    return decodeURIComponent(last)
      .replace(/\.\w{1,6}$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, longest)
  } catch {
    // Not encoded as addresses are: nothing to read.
    return ''
  }
}
