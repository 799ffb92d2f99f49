import type { ReviewView } from '../../intake/review/view.ts'

export type Content = Readonly<Record<string, unknown>>

const years = ({ navn, fra, til, presisering }: Content): string => {
  const span = fra || til ? `${fra ?? ''}–${til ?? ''}` : ''
  return [navn, span, presisering && `(${presisering})`].filter(Boolean).join(' ')
}

const money = ({ belop, ar, kilde }: Content): string => {
  const kroner = typeof belop === 'number' ? `${new Intl.NumberFormat('nb-NO').format(belop)} kr` : ''
  return [kroner, ar, kilde].filter(Boolean).join(', ')
}

/** A value as one line for people: terms by their label in the reader's language. */
export const valueText = (
  felt: string,
  verdi: Content,
  begreper: ReviewView['begreper'],
  language: string,
): string => {
  const label = (key: string, otherwise: unknown): string => {
    const term = begreper[key]
    return term ? (language === 'nn' ? term.nn : term.nb) : String(otherwise ?? '')
  }
  if (felt === 'perioder') return years(verdi)
  if (felt === 'finansiering') return money(verdi)
  if (felt === 'samarbeidspartnere') {
    const type = label(`partnertyper/${verdi.type}`, verdi.type)
    return verdi.navn ? `${verdi.navn} – ${type}` : type
  }
  if (felt === 'kommuner') return `${verdi.navn} (${verdi.nummer})`
  const plain = verdi.tekst ?? verdi.navn ?? verdi.url
  return plain === undefined ? label(`${felt}/${verdi.kode}`, verdi.kode) : String(plain)
}
