import type { Hints } from './hints.ts'

/**
 * What the wording of a target group says of its term (`kode` in malgrupper), where no label does: groups are told in
 * endless ways («utflytta aurgjeldingar», «andre som har lyst å flytte hit»), but begin in few.
 */
export const groupHints: Hints = [
  [
    'potensielle-tilbakeflyttere',
    /^(?:potensielle )?(?:(?:unge |ungdom(?:mer|ar)? (?:som (?:er|har) )?)?utflytt(?:a|ede|et|e|ere|arar|erne|arane)|borteboe?r\p{L}*|bortebu\p{L}*|heimflytt\p{L}*|hjemflytt\p{L}*)(?!\p{L})/iu,
  ],
  [
    'alle-typer-innflyttere',
    /^(?:(?:alle|andre|dei|de|folk|personar|personer) som (?:vil|ønsk\p{L}*|har lyst|kan tenk\p{L}*|kunne tenk\p{L}*|vurder\p{L}*) .{0,20}flytt|(?:alle )?(?:nye )?(?:inn|til)flytt(?:ere|arar|erne|arane)(?: generelt)?$|nye innbygg(?:ere|jarar)$)/iu,
  ],
  [
    'egne-innbyggere',
    /^(?:bygdefolk(?:et)?|lokalbefolkning(?:en|a)?|fastb(?:oende|uande)|(?:(?:kommunens|regionens|bygdas|egne|eigne|lokale|våre) )?innb(?:yggere|yggerne|yggjarar|yggjarane)(?: og næringsliv(?:et)?)?(?: i (?:kommunen|regionen|bygda))?)$/iu,
  ],
  [
    'barnefamilier',
    /^(?:unge )?(?:famili(?:er|ar)|foreldre) med (?:små )?b(?:arn|orn)(?!\p{L})|^småb(?:arn|orn)sforeldre$/iu,
  ],
  [
    'flyttere-fra-storbyomrader',
    /^(?:(?:\p{L}*fly(?:ttere|ttarar)|folk|personer|personar) fr[aå] (?:byområder?|storby\p{L}*|større byar|oslo|bergen|trondheim|stavanger|oslo-?området|osloregionen|hovedstaden|hovudstaden)(?: og .+)?|storbyfolk)$/iu,
  ],
  ['ungdom', /^ungdom(?:mer|ar|men)?\s(?:under|i)\s(?:utdan\p{L}*|studie\p{L}*)$/iu],
  ['unge-voksne', /^unge i etablering(?:s)?fasen$/iu],
  ['flyktninger', /^bosatte? flyktning(?:er|ar)$|^busette? flyktning(?:ar|er)$/iu],
  [
    'medflyttere',
    /^(?:ektefeller|ektefellar|samboere|sambuarar|partnere|partnarar)(?: (?:og|til|av) .+)?$/iu,
  ],
  ['arbeidsinnvandrere', /^utenlandske? arbeid\p{L}+$|^utanlandske? arbeid\p{L}+$/iu],
  ['hyttefolk', /^(?:hyttebefolkning\p{L}*|fritids(?:innbyggere|innbyggjarar|beboere))$/iu],
  ['entreprenorer', /^(?:etablerer(?:e|ar)|etablerarar|næringsetabler\p{L}*)$/iu],
  [
    'hoyt-utdannet-arbeidskraft',
    /^(?:(?:personer|personar|folk) med )?(?:høy(?:t|ere)?|høg(?:t|are)?) utdan\p{L}*(?: arbeidskraft)?$|^(?:arbeidskraft|arbeidstak(?:ere|arar)|folk|personer|personar) med (?:\p{L}+ ){0,2}(?:kompetanse|fagkompetanse)$|^(?:kompetent|høyt kvalifisert|høgt kvalifisert) arbeidskraft$|^kompetansearbeidskraft$/iu,
  ],
]

/** Countries that people of a term come from, told by what they are called. */
const origins: readonly (readonly [land: string, people: RegExp])[] = [
  ['Nederland', /^(?:nederlend(?:ere|arar)|(?:nederlandsk|hollandsk)e? \p{L}+)$/iu],
  ['Island', /^(?:islending(?:er|ar)|islandske? \p{L}+)$/iu],
  ['Polen', /^(?:polakk(?:er|ar)|polske? \p{L}+)$/iu],
]
const movers =
  /^(?:\p{L}*(?:fly(?:ttere|ttarar|tterne|ttarane)|innvandr(?:ere|arar|erne|arane))|folk|famili(?:er|ar)) fr[aå] (.+)$/iu

/** «Innvandrarar frå Nederland og Polen», «polske familier»: the countries; empty for any other text. */
export const countriesOf = (text: string): readonly string[] => {
  const told = movers.exec(text)?.[1]
  if (told) return told.split(/\s*,\s*|\s+(?:og|eller|samt)\s+/u)
  return origins.flatMap(([land, people]) => (people.test(text) ? [land] : []))
}
