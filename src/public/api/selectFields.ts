import type { z } from 'zod'
import type { Entry } from '../../catalogue/entry.ts'
import type { createPresenter } from './present.ts'
import { type tiltakSelection, tiltakSummary } from './schemas/tiltak.ts'

type Presenter = Pick<ReturnType<typeof createPresenter>, 'summary' | 'entry'>

/** How entries of a list are shown: the usual summary, or the fields that were asked for. */
export const selectFields = (
  fields: readonly string[],
  present: Presenter,
): ((entry: Entry) => z.output<typeof tiltakSelection>) => {
  if (fields.length === 0) return present.summary
  const isInSummary = fields.every((field) => Object.hasOwn(tiltakSummary.shape, field))
  const whole = isInSummary ? present.summary : present.entry
  return (entry) => Object.fromEntries(Object.entries(whole(entry)).filter(([name]) => fields.includes(name)))
}
