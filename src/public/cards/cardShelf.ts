import { drawCard } from './drawCard.ts'
import type { ShareCard } from './shareCard.ts'

const mostKept = 500

/** Cards drawn once: the same words are the same picture, whatever the catalogue has become. */
export const createCardShelf = () => {
  const kept = new Map<string, Promise<Buffer>>()

  const draw = (key: string, card: ShareCard, site: string): Promise<Buffer> => {
    const drawn = drawCard(card, site)
    kept.set(key, drawn)
    // What could not be drawn is tried again.
    drawn.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest) kept.delete(oldest)
    return drawn
  }

  return {
    /** The card as PNG; those who ask while it is being drawn share the work. */
    take: (card: ShareCard, site: string): Promise<Buffer> => {
      const key = JSON.stringify([card, site])
      return kept.get(key) ?? draw(key, card, site)
    },
  }
}
