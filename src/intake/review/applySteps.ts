import type { Reading } from '../reading.ts'
import { itemsOf } from './itemsOf.ts'
import { linkChoices } from './linkChoices.ts'
import type { Standing, StandingItem, StandingValue } from './standing.ts'
import { standingLines } from './standingLines.ts'
import type { Choice, Step } from './step.ts'
import { valuesOf } from './valuesOf.ts'

interface Draft extends Pick<Standing, 'endringer' | 'egen'> {
  innholdstype: Standing['innholdstype']
  malform: Standing['malform']
  values: StandingValue[]
  items: StandingItem[]
  /** Reasons by line that an editor left out, or took the value out of. */
  left: Map<number, string>
}

type Of<Type extends Choice['type']> = Extract<Choice, { type: Type }>

const settle = (draft: Draft, which: (item: StandingItem) => boolean, grunn: string | null): void => {
  draft.items = draft.items.map((item) =>
    which(item) && !item.avgjort ? { ...item, avgjort: true, grunn } : item,
  )
}

const put = (draft: Draft, { felt, verdi, linje, punkt }: Of<'legg'>, id: string): void => {
  const item = draft.items.find(({ key }) => key === punkt)
  settle(draft, ({ key }) => key === punkt, null)
  draft.values.push({
    key: `${felt}/${id}`,
    felt,
    linje: item?.linje ?? linje,
    sagtSom: item?.tekst ?? null,
    sikkerhet: null,
    rettet: false,
    verdi,
  })
}

const correct = (draft: Draft, { nokkel, verdi }: Of<'rett'>): void => {
  draft.values = draft.values.map((value) =>
    value.key === nokkel ? { ...value, verdi, sikkerhet: null, rettet: true } : value,
  )
}

const remove = (draft: Draft, { nokkel, grunn }: Of<'fjern'>): void => {
  const linje = draft.values.find(({ key }) => key === nokkel)?.linje
  draft.values = draft.values.filter(({ key }) => key !== nokkel)
  if (linje) draft.left.set(linje, grunn)
}

/** A line is left out with every item on it. */
const leave = (draft: Draft, { linje, punkt, grunn }: Of<'la'>): void => {
  const on = linje ?? draft.items.find(({ key }) => key === punkt)?.linje
  settle(draft, (item) => (punkt ? item.key === punkt : item.linje === linje), grunn)
  if (on) draft.left.set(on, grunn)
}

const take = (draft: Draft, { id, valg }: Step): void => {
  if (valg.type === 'legg') put(draft, valg, id)
  else if (valg.type === 'rett') correct(draft, valg)
  else if (valg.type === 'fjern') remove(draft, valg)
  else if (valg.type === 'la') leave(draft, valg)
  else if (valg.type === 'malform') draft.malform = valg.til
  else if (valg.type === 'endring') draft.endringer = { ...draft.endringer, [valg.felt]: valg.ta }
  else if (valg.type === 'egen') draft.egen = valg.er
  else if (valg.type === 'slag') draft.innholdstype = valg.til
}

/**
 * What a reading and the decisions on it come to. Decisions on what is no longer there change nothing. `closed` are keys
 * of references that are decided.
 */
export const applySteps = (
  reading: Reading,
  steps: readonly Step[],
  closed: ReadonlySet<string> = new Set(),
): Standing => {
  const { innholdstype, malform } = reading
  const draft: Draft = {
    innholdstype,
    malform,
    values: valuesOf(reading),
    items: itemsOf(reading, closed),
    left: new Map(),
    endringer: {},
    egen: false,
  }
  for (const step of steps) take(draft, step)
  return {
    innholdstype: draft.innholdstype,
    malform: draft.malform,
    values: draft.values,
    items: draft.items,
    lines: standingLines(reading.linjer, draft.values, draft.items, draft.left),
    ...linkChoices(steps),
    endringer: draft.endringer,
    egen: draft.egen,
  }
}
