export interface ParsedAmount {
  /** Whole kroner. */
  belop: number
  /** Where the amount stands in the text. */
  start: number
  end: number
  /** True when the text itself says that it is money (kr, kroner, NOK). */
  currency: boolean
}

const amount =
  /(?<![\d.,])(kr\.?\s*|NOK\s*)?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,3}))?(?![\d])(?:\s*(millionar|millioner|million|mill\.?|mrd\.?|milliardar?|milliarder|tusen|MNOK|TNOK)|(['’])(?![\p{L}\d]))?(?:\s*(kroner|kr\b\.?|,-|NOK))?(?!\s*(?:%|prosent))/giu

/** «300'» and «300 TNOK» are thousands. */
const scale = (word: string | undefined): number => {
  if (!word) return 1
  if (/^(?:tusen|TNOK|['’])/i.test(word)) return 1_000
  return /^m(?:rd|illiard)/i.test(word) ? 1_000_000_000 : 1_000_000
}

/** «To millioner», «ein halv million»: numbers told in words stand before millions only. */
const inWords: Readonly<Record<string, number>> = {
  'en halv': 0.5,
  'ein halv': 0.5,
  halvannen: 1.5,
  halvannan: 1.5,
  en: 1,
  én: 1,
  ein: 1,
  éin: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
}
const worded = new RegExp(
  String.raw`(?<!\p{L})(${Object.keys(inWords).join('|')})\s+(mill(?:ion(?:er|ar)?)?)(?!\p{L})\.?(\s*(?:kroner|kr\b\.?))?`,
  'giu',
)

const fromWords = (text: string): readonly ParsedAmount[] =>
  [...text.matchAll(worded)].map((match) => ({
    belop: (inWords[(match[1] ?? '').toLowerCase()] ?? 0) * scale(match[2]),
    start: match.index,
    end: match.index + match[0].length,
    currency: Boolean(match[3]),
  }))

/** Every number in a text that may be an amount: «2,5 millioner», «712.000 kr», «kr 500 000», «600 000». */
export const parseAmounts = (whole: string): readonly ParsedAmount[] => {
  const text = whole.slice(0, 5000)
  // «2.5 mill» uses the point as a comma; «712.000» does not.
  const inFigures = [...text.replace(/(\d)\.(\d{1,2})(?=\s*(?:mill|mrd))/gi, '$1,$2').matchAll(amount)].map(
    (match): ParsedAmount => {
      const [found, before, digits = '', decimals, unit, thousands, after] = match
      const number = Number(digits.replace(/[ .]/g, '')) + (decimals ? Number(`0.${decimals}`) : 0)
      return {
        belop: Math.round(number * scale(unit ?? thousands)),
        start: match.index,
        end: match.index + found.length,
        currency: Boolean(before || after) || /^[MT]NOK$/i.test(unit ?? ''),
      }
    },
  )
  return [...inFigures, ...fromWords(text)].sort((a, b) => a.start - b.start)
}
