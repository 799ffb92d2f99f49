import { breakLines } from './breakLines.ts'

/** What a line is by its marks alone; `unread` is too long to be looked at. */
export type LineForm = 'blank' | 'separator' | 'heading' | 'item' | 'text' | 'unread'

/** Longest line that is read, in characters: no paragraph of an entry comes near it. */
export const longestLine = 10_000

export interface Line {
  /** Counted from 1, as in the file. */
  linje: number
  form: LineForm
  /** The words without bullet, number, heading or emphasis marks, spaces made single. */
  text: string
  /** True where the copy was cut here («…» at the end). */
  cut: boolean
  /** The last line of the file that was put together with this one. */
  through?: number
}

/** Signs that are nothing but bullets may stand close to their words; others only before a space or a capital. */
const bullet = /^(?:[•·‣⁃▪▫■□●○◦◘►▸▹➢➤→✓✔❖◆◇\uf0b7\uf0a7\uf0d8]\s*(?=\S)|[§*+o–—-]\s+|[–—-](?=\p{Lu}))/u
/** «1. mai 2012» and «3. klasse» are dates and ordinals, not the first and third of a list. */
const ordinal =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|klasse|trinn|kvartal|halvår)'
const number = new RegExp(
  String.raw`^(?:\d{1,3}\.(?!\s+${ordinal}(?!\p{L}))|\d{1,3}\)|\(\d{1,3}\)|[a-zæøå]\))\s+`,
  'iu',
)
const heading = /^#{1,6}\s+/
const onlyMarks = /^[^\p{L}\p{N}]*$/u
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const emphasis = /^(\*\*|__|\*|_)(.+)\1(:?)$/
const inlineEmphasis = /(\*\*|__)(\S[^*_]*)\1/g
const markdownLink = /\[([^\][]{1,300})\]\((https?:[^()\s]{1,500})\)/g

const tidy = (raw: string): string => raw.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()

const plain = (text: string): string =>
  text
    .replace(emphasis, '$2$3')
    .replace(inlineEmphasis, '$2')
    .replace(markdownLink, '$1 ($2)')
    .replace(/\\([*_#.[\]-])/g, '$1')
    .trim()

const readLine = (raw: string, index: number): Line => {
  const linje = index + 1
  if (raw.length > longestLine) return { linje, form: 'unread', text: '', cut: false }
  const whole = tidy(raw).replace(/^(?:> ?)+/, '')
  if (whole === '' && !/\S/.test(raw)) return { linje, form: 'blank', text: '', cut: false }
  if (onlyMarks.test(whole)) return { linje, form: 'separator', text: whole, cut: whole.includes('…') }
  const [form, marks]: [LineForm, RegExp | null] = heading.test(whole)
    ? ['heading', /^#+\s+|\s+#+$/g]
    : bullet.test(whole)
      ? ['item', bullet]
      : number.test(whole)
        ? ['item', number]
        : ['text', null]
  const bare = marks ? whole.replace(marks, '') : whole
  const nested = form === 'item' && bullet.test(bare) ? bare.replace(bullet, '') : bare
  return { linje, form, text: plain(nested), cut: /(?:…|\.\.\.)$/.test(nested) }
}

/** Every line of a text, blank ones too, so that numbers match the file. */
export const splitLines = (text: string): Line[] => breakLines(text).map(readLine)
