import type { LinkReason } from '../domain/linkReason.ts'

/** Sentences that proposals of before facts were kept with, in bokmål. What they said stands in the reading and the links. */
export const saidByProgram =
  /^(?:Kanskje: |Kilden (?:sier at tiltaket|viser hit)|Ingen felt har tatt denne linjen|Lukket av seg selv)/

const changes = [
  ['Lagt til: ', 'lagtTil'],
  ['Fjernet: ', 'fjernet'],
  ['Satt til: ', 'satt'],
] as const

interface OpenItem {
  tekst: string
  merknad?: string | null
  endring?: (typeof changes)[number][1] | null
}

/** An item as it is kept now: what was changed as a fact, and no other words than people's own. */
export const itemOfText = <Item extends OpenItem>(item: Item): Item => {
  const merknad = saidByProgram.test(item.merknad ?? '') ? null : (item.merknad ?? null)
  const change = item.endring ? undefined : changes.find(([said]) => item.tekst.startsWith(said))
  return change
    ? { ...item, merknad, endring: change[1], tekst: item.tekst.slice(change[0].length) }
    : { ...item, merknad }
}

const list = (names: string | undefined): readonly string[] => (names ?? '').split(', ')

const sayings: readonly (readonly [RegExp, (said: readonly string[]) => LinkReason])[] = [
  [/^Samme tittel som «.*»$/, () => ({ kode: 'sammeTittel' })],
  [/^Tittelen ligner «.*»$/, () => ({ kode: 'lignendeTittel' })],
  [/^samme kommune \((.*)\)$/, ([, names]) => ({ kode: 'sammeKommune', navn: list(names) })],
  [/^samme partner \((.*)\)$/, ([, names]) => ({ kode: 'sammePartner', navn: list(names) })],
  [
    /^begynner (\d{4}), da den andre var slutt \((\d{4})\)$/,
    ([, fra, til]) => ({ kode: 'begynnerEtter', fra: Number(fra), til: Number(til) }),
  ],
  [/^tittelen sier at det er en fortsettelse$/, () => ({ kode: 'senereUtgave' })],
  [/^Kilden nevner «(.*)»$/, ([, tittel = '']) => ({ kode: 'nevnt', tittel })],
]

const reasonOfText = (tekst: string): LinkReason => {
  for (const [saying, reason] of sayings) {
    const said = saying.exec(tekst)
    if (said) return reason(said)
  }
  return { kode: 'skrevet', tekst }
}

/** The facts that a link's reason told in bokmål; what is not understood stays as it was said. */
export const reasonsOfText = (grunn: string): LinkReason[] => grunn.split('; ').map(reasonOfText)

/** Where personal data stands in a document, without its words. */
export const withoutWords = <Found extends { tekst?: string }>(found: readonly Found[]): Found[] =>
  found.map((one) => ({ ...one, tekst: '' }))
