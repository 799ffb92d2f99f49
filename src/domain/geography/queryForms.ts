import { fold } from '../fold.ts'

/** Words before or after a name that say what kind of place it is, and a number beside it. */
const before =
  /^(?:(?:k )?\d{4}|(?:fylkes)?kommunen?|fylket?|herad|region(?:en)?|regionrådet(?: for)?) (?=\D)/
const after =
  / (?:\d{4}|(?:fylkes)?kommune(?:n?s)?n?|fylke(?:t?s)?t?|herad|region(?:en)?s?|regionråd(?:et)?s?)$/

const withoutKind = (text: string): string => text.replace(before, '').replace(after, '')
const withoutGenitive = (text: string): string => text.replace(/(?<=.{2})s$/, '')
const withoutPreposition = (text: string): string => text.replaceAll(' i ', ' ')

/**
 * The folded forms in which a query is looked up, in this order: as it stands, without its number or its kind
 * («kommune»), without «i» («Bø i Telemark»), and last without a genitive s («Steinkjers»).
 */
export const queryForms = (query: string): readonly string[] => {
  const whole = fold(query)
  if (/^\d{1,4}$/.test(whole)) return [whole.padStart(4, '0'), whole.padStart(2, '0')]
  const named = withoutKind(withoutKind(whole))
  const bare = withoutPreposition(named)
  return [...new Set([whole, named, bare, withoutGenitive(named), withoutGenitive(bare)])].filter(
    (form) => form !== '',
  )
}

/** The names of a text that gives one place in several languages: «Kåfjord/Gáivuotna», «Snåase – Snåsa». */
export const nameParts = (query: string): readonly string[] => query.split(/\s*\/\s*|\s+[-–—]\s+/)
