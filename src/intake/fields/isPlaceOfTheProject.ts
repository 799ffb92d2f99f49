import type { Mention } from '../findPlaces.ts'

/** Towns that people move from, or that are named for comparison: not where a project is, unless it says «kommune». */
const cities = new Set([
  'Oslo',
  'Bergen',
  'Trondheim',
  'Stavanger',
  'Kristiansand',
  'Drammen',
  'Tromsø',
  'Bodø',
])

/** Names that are ordinary words where a sentence begins with them. */
const words = new Set([
  'Time',
  'Stad',
  'Heim',
  'Sund',
  'Sand',
  'Eid',
  'Hol',
  'Lier',
  'Gran',
  'Ski',
  'Vik',
  'Vegen',
  'Fet',
  'Hof',
  'Fjell',
  'Strand',
  'Berg',
  'Flora',
])

const institution =
  /(?:høgsk[ou]l\p{L}*|høyskol\p{L}*|universitet\p{L}*|museet|teater|sykehus\p{L}*|sjukehus\p{L}*|fylkesmann\p{L}*|statsforvalt\p{L}*)\s+i\s+(?:\p{Lu}\p{L}+\s+og\s+)?$/iu
const elsewhere =
  /(?<!\p{L})(?:frå|fra|som i|modell(?:en)? (?:fra|frå|i)|erfaring(?:er|ar) (?:fra|frå)|mot|utanfor|utenfor|nærleiken av|nærheten av|\p{L}*mess(?:e|er|a|ene|ane)\s+(?:i|på)|utdan\p{L}*\s+(?:i|på)|(?:mister|mistar)\s+(?:\p{L}+\s+){1,2}til|(?:student\p{L}*|unge|ungdom\p{L}*)\s+(?:på|i)|\p{L}*(?:dag(?:en|ane|ene)?|mess[ea]n?)\s+på)\s+(?:\p{Lu}\p{L}+\s+og\s+)?$/iu
/** A quoted title begins like a sentence: «Heim att». */
const startsSentence = /(?:^|[.!?:]\s+|[«“”"„])$/

/** Whether a kommune named in prose, or in the title, is one that the project works in. */
export const isPlaceOfTheProject = ({ navn, before, after, said }: Mention, inTitle: boolean): boolean => {
  if (institution.test(before)) return false
  const isWord = words.has(navn) && startsSentence.test(before) && /^ \p{Ll}/u.test(after)
  if (said === 'kommune') return true
  if (inTitle) return !isWord
  if (elsewhere.test(before) || cities.has(navn)) return false
  // Next to another capitalised word it is part of a longer name: «Bratt Moro», «Lund Bygg AS».
  if (
    /^ \p{Lu}/u.test(after) ||
    /\p{Lu}[\p{Ll}]+ $/u.test(before.replace(/(?:^|[.!?]\s+)\p{Lu}\p{Ll}+ $/u, ''))
  )
    return false
  return !(words.has(navn) && startsSentence.test(before))
}
