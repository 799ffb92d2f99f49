import { fold } from '../../domain/fold.ts'
import type { Context } from '../context.ts'
import type { SectionTopic } from '../headings.ts'
import { proseLines } from '../proseLines.ts'
import type { ReadPartner } from '../reading.ts'
import { sentences } from '../sentences.ts'
import type { Line } from '../splitLines.ts'
import type { TermIndex } from '../termIndex.ts'
import { isSentence } from './isSentence.ts'
import { typePartner } from './typePartner.ts'

/** Words that tell of working together; «har gitt tilskudd» and «er positiv» do not. */
const together =
  /samarbeid\p{L}*\s+(?:mellom|med)|\b(?:sammen|saman|i lag)\s+med\b|\bavtale\p{L}*\s+med\b|(?:arbeids|styrings|prosjekt|referanse)grupp|\brepresentant|\bprosjekt\p{L}*\s+(?:i\s+\d{4}\s+)?med\b|\bpartnar|\bpartner|\ber\s+med\s*(?:på\s+laget\s*)?(?=[.,;]|$)|\bhar\s+gått\s+(?:sammen|saman)\b|\bdelt(?:ar|ek|ok)(?!\p{L})|\b(?:leda?|ledes|ledet|leia|leiast|drives?|drive|drevet|driven|eies|eid|initiert|koordinert|koordineres|i regi)\s+av\s|\bfinansier(?:t|a|es|ast)\s+(?:av|gjennom|med midlar? fr[aå])|\d\s+(?:million(?:er|ar)|mill\.?|kroner|kr)\s+(?:kommer|kjem)\s+fr[aå]/iu

const single = String.raw`(?<!\p{L})(?:(?:Indre|Ytre|Nord|Nordre|Sør|Søre|Søndre|Øst|Vest|Midt|Øvre|Nedre)\s+)?\p{Lu}[\p{L}-]+(?:- \p{Lu}\p{L}+)?`
const name = String.raw`(?!(?:Sametinget|NAV|Husbanken|IMDi|KS|NHO)\s)${single}(?:\s+og\s+(?!Innovasjon|NAV|Husbanken|Fylkesmann|Statsforvalt|IMDi|KS|NHO|Sametinget|Region)\p{Lu}[\p{L}-]+)?`
/** Names that tell a partner's type wherever they stand. */
const named = new RegExp(
  [
    String.raw`${name}\s+[Ff]ylkeskommune`,
    String.raw`(?:Fylkesmannen|Statsforvalt(?:er|ar)en)\s+i\s+${name}`,
    String.raw`[Rr]egionrådet\s+(?:i|for)\s+${name}`,
    String.raw`${name}\s+[Rr]egionråd`,
    String.raw`(?<!\p{L})\p{Lu}[\p{L}-]*(?:dal|dalen|telemark|valdres|ofoten|lofot|fosen|fjord)s?rådet(?!\p{L})`,
    String.raw`H(?:øg|øy|ø)?sk[ou]len\s+i\s+${name}`,
    String.raw`Universitetet\s+i\s+${name}`,
    String.raw`\bUiT(?:\s+Norges\s+arktiske\s+universitet)?`,
    String.raw`\bNTNU\b`,
    String.raw`(?<=(?:^|[.;]\s))Regionrådet(?=\s\p{Ll})`,
    String.raw`${single}\s+[Nn]æringshage`,
    String.raw`${single}\s+[Nn]ærings(?:fore[in]ing|forum|utvikling)`,
    String.raw`${single}\s+vid(?:ere|are)gående\s+skole|${single}\s+vidaregåande\s+skule`,
    String.raw`${single}\s+(?:grend[ae]lag|bygdelag|velforening)`,
    String.raw`Innovasjon\s+(?:Norge|Noreg)`,
    String.raw`\bNAV\b|\bHusbanken\b|\bIMDi\b|\bKS\b|\bNHO\b|\bSametinget\b`,
  ].join('|'),
  'gu',
)

/** Names by their form, and proper names that the vocabulary knows («Placement»): capitals inside a sentence. */
const namesIn = (text: string, { byFolded }: TermIndex): readonly string[] => {
  const start = text.slice(0, 5000)
  const proper = [...start.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{4,}/gu)].map(([word]) => word)
  return [...(start.match(named) ?? []), ...proper.filter((word) => byFolded.has(fold(word)))]
}

/** «Samarbeidspartnere er Telemark fylkeskommune, Røde Kors og reiselivet»: a list told as a sentence. */
const toldList =
  /(?<!\p{L})(?:samarbeids)?part(?:nere|nerne|narar|narane|ar|er)\s+(?:\p{L}+\s+){0,3}?(?:er|var|har\s+vært|har\s+vore)\s+([^;:()–]{3,300})/iu
/** «Lom næringsforum, Røde Kors og fylkeskommunen er samarbeidspartnere»: the list comes first. */
const listBefore =
  /^(.{3,250}?)\s+(?:er|var|har\s+vært|har\s+vore)\s+(?:(?:\p{L}+\s+){0,2}?(?:samarbeids)?part(?:nere|narar|ar)(?!\p{L})|(med)(?:\s+på\s+laget)?\s*[.;]?$)/iu
/** «I samarbeid med frivilligsentralen, idrettslaga og Vinje vidaregåande skule». */
const enumeration = /(?:samarbeid\p{L}*|sammen|saman|i lag)\s+(?:med|mellom)\s+([^.;:()–]{3,200})/iu
const goesOn =
  /\s(?:om|for å|til å|ved å|som|der|har|er|skal|vil|var|ble|blei|vart|gjennom|innan|innen|i \d{4})(?=\s).*$/u
/** Words for these stand in every text, and tell of no partner by themselves. */
const commonplace = new Set([
  'kommune',
  'naeringslivet',
  'tilflyttere-innbyggere',
  'enkeltbedrift',
  'eget-prosjekt',
])

const enumerated = (sentence: string, index: TermIndex, named: readonly string[]): readonly string[] => {
  const [, before, takesPart] = listBefore.exec(sentence) ?? []
  const list = toldList.exec(sentence)?.[1] ?? (takesPart ? undefined : before)
  return (list ?? before ?? enumeration.exec(sentence)?.[1] ?? '')
    .replace(goesOn, '')
    .split(/\s*,\s*(?:og\s+)?|\s+og\s+|\s+samt\s+/u)
    .filter((name) => {
      const type = named.some((known) => known.includes(name) || name.includes(known))
        ? null
        : typePartner(name, index)?.type
      return type && (list || !commonplace.has(type))
    })
}

const acts =
  /^(?:\s+og\s+\p{Lu}[\p{L} ]{2,40}?)?\s+(?:har (?:arbeid|drive|leia|leda|ledet|stått)|arbeid(?:er|ar)|driv|leiar|leder|står bak|stod bak|tok initiativ|koordiner|eig|eier)/u

/**
 * A council that a sentence begins with does what the sentence tells: a regional one always; a county's, and what
 * businesses have together, by its verb.
 */
const isActingCouncil = (name: string, sentence: string, alone: boolean): boolean => {
  const at = sentence.indexOf(name)
  if (at >= 30) return false
  return (
    /regionråd|rådet$/i.test(name) ||
    (alone &&
      /(?:fylkeskommune|næringsfor\p{L}+|næringshage)$/iu.test(name) &&
      acts.test(sentence.slice(at + name.length)))
  )
}

/**
 * Partners named in prose: in a sentence that tells of working together, anywhere under «Organisering», and regional
 * councils that act. A type that the list already has is not told twice.
 */
export const readToldPartners = (
  { sections, indexes }: Context,
  listed: readonly ReadPartner[],
): readonly ReadPartner[] => {
  const ofTopic = (topic: SectionTopic) =>
    sections.filter((section) => section.topic === topic).flatMap(({ lines }) => [...lines])
  const underHeading = ofTopic('samarbeidspartnere').filter(isSentence)
  const alwaysCounts = new Set([...ofTopic('organisering'), ...underHeading])
  const have = new Set(listed.map(({ type }) => type))
  const read = (line: Line): ReadPartner[] =>
    sentences(line.text).flatMap((sentence) => {
      const counts =
        alwaysCounts.has(line) ||
        together.test(sentence) ||
        toldList.test(sentence) ||
        listBefore.test(sentence)
      const names = namesIn(sentence, indexes.partnertyper)
      return names
        .filter((found) => counts || isActingCouncil(found, sentence, listed.length === 0))
        .concat(enumerated(sentence, indexes.partnertyper, names))
        .flatMap((sagtSom) => {
          const partner = typePartner(sagtSom, indexes.partnertyper)
          return partner ? [{ ...partner, sikkerhet: 'similar' as const, linje: line.linje, sagtSom }] : []
        })
    })
  const told = [...proseLines(sections), ...underHeading].flatMap(read).filter(({ type }) => !have.has(type))
  return [...new Map(told.map((partner) => [`${partner.type} ${partner.navn}`, partner])).values()]
}
