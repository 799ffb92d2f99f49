import type { Block } from './blocks.ts'

const isWeb = (url: string): boolean => /^https?:\/\/[^\s()]+$/i.test(url)

/** Web links behind the words of a document, gathered under a heading at its end, where the reader looks for them. */
export const linkBlocks = (links: ReadonlyMap<string, string>): readonly Block[] => {
  const items = [...links]
    .filter(([url]) => isWeb(url))
    .map(([url, words]): Block => {
      const said = words.replace(/[\s[\]]+/g, ' ').trim()
      return { form: 'item', text: said === '' || said === url ? url : `[${said}](${url})` }
    })
  return items.length > 0 ? [{ form: 'heading', text: 'Lenker' }, ...items] : []
}
