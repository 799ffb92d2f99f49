import type { Hints } from './hints.ts'

const rule = (wording: string, flags = 'iu'): RegExp => new RegExp(wording, flags)
const good = String.raw`(?:(?:god|godt|gode|rikt|rike|variert|varierte|spennende|spanande|interessante|ledige|mange|flotte|store|trygt|trygge|aktivt|levande|levende|lokalt|lokale)(?:\s(?:og\s)?))*`

/** What a place is praised for, in the words that people have for it. */
export const argumentHints: Hints = [
  [
    'gode-tjenestetilbud',
    rule(
      String.raw`^${good}(?:(?:kommunale|offentlige|offentlege)\s)?(?:tjenester|tenester|service|servicetilbud|servicetilbod|velferdstilbud|velferdstilbod)$`,
    ),
  ],
  [
    'arbeidsplasser',
    rule(
      String.raw`^${good}(?:jobb|jobber|jobbar|jobbmuligheter|jobbmoglegheiter|jobbtilbud|jobbtilbod|stillinger|stillingar|arbeidsmuligheter|arbeidsmoglegheiter|kompetansearbeidsplasser|kompetansearbeidsplassar)$|^${good}arbeidsplass(?:er|ar)\s(?:i|innan|innen|for|med|til)\s.+$|^(?:arbeid|jobb)\s(?:til|for|åt)\s(?:alle|begge)$`,
    ),
  ],
  ['kulturtilbud', rule(`^${good}(?:kulturliv|kultur- og fritidstilb[uo]d)$`)],
  [
    'sentral-beliggenhet',
    rule(
      String.raw`^(?:[Nn]ærhet|[Nn]ærleik|[Nn]ærheit|[Kk]ort (?:vei|veg|avstand|reisetid|reiseveg))\s(?:til|frå|fra)\s(?:(?:større |store )?by(?:en|er|ar|ane|ene)?(?!\p{L})|sentrum|flyplass|\p{Lu}\p{L}+)`,
      'u',
    ),
  ],
  [
    'pendlingsmuligheter',
    rule(
      String.raw`^(?:(?:gode|kort|grei|muligheter for|moglegheiter for|høve til)\s)*pendl(?:ing|ings?avstand|ings?mulighet\p{L}*|ings?mog\p{L}*|ar\p{L}*|er\p{L}*|e|a)(?:\s(?:til|mot|fra|frå)\s.+)?$`,
    ),
  ],
  [
    'godt-oppvekstmiljo',
    rule(String.raw`^${good}oppvekst(?:vilkår|kår|miljø|forhold|tilhøve)?(?:\sfor\s.+)?$`),
  ],
  [
    'friluftsliv',
    rule(
      String.raw`^${good}(?:muligheter|moglegheiter|mogelegheiter|høve)\s(?:for|til)\s(?:friluftsliv|jakt|fiske|turgåing)(?!\p{L})|^${good}(?:jakt|fiske|jakt- og fiske)(?:muligheter|moglegheiter)?(?:\sog\sfiske)?$|^friluftsliv(?:et|smuligheter|smoglegheiter)\p{L}*$`,
    ),
  ],
  ['bygdemiljo', rule(String.raw`^${good}(?:sosialt\s(?:liv|fellesskap|felleskap)|bygdeliv)$`)],
  ['livskvalitet', rule(String.raw`^(?:god|høg|høy)\s(?:livs)?kvalitet\sfor\s.+$`)],
  ['tomter', rule(String.raw`^${good}(?:bolig|bustad)?tomt(?:er|ar)\s(?:med|ved|i|på|til)\s.+$`)],
  [
    'fred-og-ro',
    rule(
      String.raw`^(?:ro|stillhet|stille og rol\p{L}*|ro og stillhet|rolig\p{L}*\s\p{L}+|roleg\p{L}*\s\p{L}+)$`,
    ),
  ],
  [
    'lave-levekostnader',
    rule(
      String.raw`^(?:lave?|lavere|låge?|lågare|rimel[ei]ge?|bill[ei]ge?)\s(?:(?:bo|bu|leve)(?:kostnad|utgift)|(?:bolig|bustad|hus)pris)\p{L}*$`,
    ),
  ],
]
