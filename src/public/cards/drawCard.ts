import sharp, { type OverlayOptions } from 'sharp'
import { escapeHtml } from '../http/html.ts'
import { cardGround } from './cardGround.ts'
import type { ShareCard } from './shareCard.ts'

const margin = 80
const textWidth = 1040
const mostSigns = 120

interface Line {
  text: string
  left?: number
  size: number
  top: number
  colour: string
  bold?: boolean
}

/** Text set by Pango, which breaks lines; at 72 dots an inch a point is a pixel. */
const layer = ({ text, size, left = margin, top, colour, bold = false }: Line): OverlayOptions => ({
  input: {
    text: {
      text: `<span foreground="${colour}">${escapeHtml(text)}</span>`,
      font: `Inter, sans-serif ${bold ? 'Bold ' : ''}${size}`,
      width: textWidth,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  },
  left,
  top,
})

/** Long titles in smaller letters, so that they end above the hills. */
const titleSize = (title: string): number => {
  if (title.length <= 40) return 72
  return title.length <= 80 ? 56 : 40
}

const cut = (text: string): string =>
  text.length > mostSigns ? `${text.slice(0, mostSigns).replace(/\s+\S*$/, '')} …` : text

/** Draws a card as PNG. */
export const drawCard = ({ kind, title, detail }: ShareCard, site: string): Promise<Buffer> => {
  const shown = cut(title)
  const lines: Line[] = [
    { text: site, size: 34, left: 164, top: 86, colour: '#0b5f4b', bold: true },
    { text: kind, size: 30, top: 186, colour: '#31695b' },
    { text: shown, size: titleSize(shown), top: 232, colour: '#12332a', bold: true },
    { text: cut(detail), size: 30, top: 426, colour: '#31695b' },
  ]
  const layers = lines.filter(({ text }) => text !== '').map(layer)
  return sharp(Buffer.from(cardGround)).composite(layers).png({ palette: true, colours: 64 }).toBuffer()
}
