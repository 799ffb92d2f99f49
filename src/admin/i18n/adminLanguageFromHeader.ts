import type { Language } from '../../domain/language.ts'

const ours = new Map<string, Language>([
  ['nb', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['en', 'en'],
])

const preference = (part: string): { language: Language | undefined; quality: number } => {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
  return { language: ours.get(tag.split('-')[0] ?? ''), quality: Number.isFinite(quality) ? quality : 0 }
}

/**
 * The admin's language for an `Accept-Language` header (RFC 9110, 12.5.4); bokmål where it names none of ours.
 * Payload's own reading knows neither `nn` nor `no`.
 */
export const adminLanguageFromHeader = (header: string): Language => {
  const wanted = header
    .split(',')
    .map(preference)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language }) => language)?.language ?? 'nb'
}
