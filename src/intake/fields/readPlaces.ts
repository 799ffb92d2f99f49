import type { Geography } from '../../domain/geography/createGeography.ts'
import type { Context } from '../context.ts'
import { findPlaces, type Mention } from '../findPlaces.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { proseLines } from '../proseLines.ts'
import type { OpenItem, ReadArea, ReadKommune } from '../reading.ts'
import type { Line } from '../splitLines.ts'
import { amongNeighbours } from './amongNeighbours.ts'
import { isPlaceOfTheProject } from './isPlaceOfTheProject.ts'

export interface Places {
  kommuner: readonly ReadKommune[]
  fylker: readonly ReadArea[]
  regioner: readonly ReadArea[]
  open: readonly OpenItem[]
}

interface Placed extends Mention {
  linje: number
}

const mentionsIn = (lines: readonly Line[], gazetteer: Gazetteer): Placed[] =>
  lines.flatMap(({ linje, text }) => findPlaces(text, gazetteer).map((mention) => ({ ...mention, linje })))

const first = <Value>(values: readonly Value[], key: (value: Value) => string): Value[] =>
  [...new Map([...values].reverse().map((value) => [key(value), value])).values()].reverse()

const is =
  (kind: 'fylke' | 'region') =>
  (mention: Placed): boolean =>
    mention.said === kind ||
    (mention.said === null && mention.kinds.has(kind) && !mention.kinds.has('kommune'))

const area = ({ navn, sagtSom, linje }: Placed): ReadArea => ({ navn, sagtSom, linje })

const isKommune = (mention: Placed): boolean =>
  mention.kinds.has('kommune') &&
  (mention.said === null || mention.said === 'kommune') &&
  // Oslo, and names that a county or region shares, are kommuner only where the text says so.
  (mention.said === 'kommune' || mention.kinds.size === 1)

const settle = (mentions: readonly Placed[], fylke: string | undefined, geography: Geography) => {
  const kommuner: ReadKommune[] = []
  const open: OpenItem[] = []
  const unmistakableOn = (line: number): string[] =>
    mentions.flatMap(({ navn, linje }) => {
      const answer = linje === line ? geography.findKommune(navn) : null
      return answer?.kind === 'one' ? [answer.kommune.nummer] : []
    })
  for (const { navn, sagtSom, linje, said, after } of mentions) {
    const answer = geography.findKommune(navn, { fylke })
    const words = said === 'kommune' ? sagtSom + (/^\s*\p{L}+/u.exec(after)?.[0] ?? '') : sagtSom
    if (answer.kind === 'one') {
      const { nummer, navn: today } = answer.kommune
      kommuner.push({
        nummer,
        navn: today,
        sagtSom: words,
        linje,
        sikkerhet: answer.via === 'name' ? 'exact' : 'label',
      })
    } else if (answer.kind === 'choice') {
      const forslag = answer.kommuner.map(({ nummer }) => nummer)
      const nummer = amongNeighbours(forslag, unmistakableOn(linje))
      const meant = answer.kommuner.find((kommune) => kommune.nummer === nummer)
      if (meant)
        kommuner.push({ nummer: meant.nummer, navn: meant.navn, sagtSom: words, linje, sikkerhet: 'similar' })
      else open.push({ linje, tekst: words, ordliste: 'kommuner', forslag })
    }
  }
  return { kommuner: first(kommuner, ({ nummer }) => nummer), open: first(open, ({ tekst }) => tekst) }
}

/** The one county that a document speaks of: by name, or as the home of its regions and unmistakable kommuner. */
const countyOf = (
  fylker: readonly ReadArea[],
  regioner: readonly ReadArea[],
  mentions: readonly Placed[],
  geography: Geography,
): string | undefined => {
  const [only, ...others] = fylker
  if (only) return others.length === 0 ? only.navn : undefined
  const inRegions = regioner.flatMap(({ navn }) => {
    const answer = geography.findRegion(navn)
    return answer.kind === 'one' ? answer.region.medlemmer.map(({ nummer }) => nummer) : []
  })
  const unmistakable = mentions.flatMap(({ navn }) => {
    const answer = geography.findKommune(navn)
    return answer.kind === 'one' ? [answer.kommune.nummer] : []
  })
  const counties = new Set([...inRegions, ...unmistakable].map((nummer) => nummer.slice(0, 2)))
  const [county] = counties
  return counties.size === 1 ? county : undefined
}

/** Reads kommuner, fylker and regioner by names of any day; a name that several bear is settled by the county or left open. */
export const readPlaces = ({ sections, titleLine, geography }: Context, gazetteer: Gazetteer): Places => {
  const title = titleLine ? [titleLine] : []
  const listed = sections.filter(({ topic }) => topic === 'kommuner').flatMap(({ lines }) => lines)
  const partners = sections
    .filter(({ topic }) => topic === 'samarbeidspartnere')
    .flatMap(({ lines }) => lines)
  const told = mentionsIn([...title, ...proseLines(sections)], gazetteer)
  const inPartners = mentionsIn(partners, gazetteer)

  const fylker = first([...told, ...inPartners].filter(is('fylke')).map(area), ({ navn }) => navn)
  const regioner = first([...told, ...inPartners].filter(is('region')).map(area), ({ navn }) => navn)
  const ofTheProject = (mention: Placed) => isPlaceOfTheProject(mention, mention.linje === titleLine?.linje)
  const own = [...mentionsIn(listed, gazetteer), ...told.filter(ofTheProject)].filter(isKommune)
  const partnerKommuner = inPartners.filter((mention) => mention.said === 'kommune' && isKommune(mention))
  const chosen = own.length > 0 ? own : partnerKommuner
  return { fylker, regioner, ...settle(chosen, countyOf(fylker, regioner, chosen, geography), geography) }
}
