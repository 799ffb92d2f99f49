/** Every text of a language pack by its path, as Payload writes paths: `general:save`. */
export const flatWords = (words: object, prefix = ''): [path: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value]]
    return typeof value === 'object' && value ? flatWords(value, `${prefix}${key}:`) : []
  })
