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
  /(?<![\d.,])(kr\.?\s*|NOK\s*)?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,3}))?(?![\d])(?:\s*(millionar|millioner|million|mill\.?|mrd\.?|milliardar?|milliarder|tusen))?(?:\s*(kroner|kr\b\.?|,-|NOK))?(?!\s*(?:%|prosent))/giu

const scale = (word: string | undefined): number => {
  if (!word) return 1
  if (/^tusen/i.test(word)) return 1_000
  return /^m(?:rd|illiard)/i.test(word) ? 1_000_000_000 : 1_000_000
}

/** «2.5 mill» uses the point as a comma; «712.000» does not. */
const wholePart = (digits: string, unit: string | undefined): number =>
  unit && /^\d+\.\d{1,2}$/.test(digits) ? Number(digits) : Number(digits.replace(/[ .]/g, ''))

/** Every number in a text that may be an amount: «2,5 millioner», «712.000 kr», «kr 500 000», «600 000». */
export const parseAmounts = (text: string): readonly ParsedAmount[] =>
  [
    ...text
      .slice(0, 5000)
      .replace(/(\d)\.(\d{1,2})(?=\s*(?:mill|mrd))/gi, '$1,$2')
      .matchAll(amount),
  ].map((match) => {
    const [whole, before, digits = '', decimals, unit, after] = match
    const number = wholePart(digits, unit) + (decimals ? Number(`0.${decimals}`) : 0)
    return {
      belop: Math.round(number * scale(unit)),
      start: match.index,
      end: match.index + whole.length,
      currency: Boolean(before || after),
    }
  })
