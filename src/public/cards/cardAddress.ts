import type { Malform } from '../../domain/malform.ts'

/** Where the picture of a page is, from the page's path without language prefix. */
export const cardAddress = (malform: Malform, path: string): string => {
  const bare = path.split('?', 1)[0] ?? '/'
  return `/delingsbilde/${malform}${bare === '/' ? '/forsiden' : bare}.png`
}
