import type { Forslag } from '../../../generated/payload-types.ts'
import type { FieldChange } from './changesOf.ts'

/** Of a new edition: the fields of the entry that are taken over, with their new values. What editors made stays unless one says otherwise. */
export const takenChanges = (
  { endringer }: Pick<Forslag, 'endringer'>,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    ((endringer ?? []) as unknown as FieldChange[])
      .filter(({ redigert, ta = !redigert }) => ta)
      .map(({ felt }) => [felt, fields[felt]]),
  )
