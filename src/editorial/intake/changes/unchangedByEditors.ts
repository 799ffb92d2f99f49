import type { Forslag } from '../../../generated/payload-types.ts'
import type { FieldChange } from './changesOf.ts'

/** Of a new edition: the fields of the entry that the source changed and no editor has touched, with their new values. */
export const unchangedByEditors = (
  { endringer }: Pick<Forslag, 'endringer'>,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    ((endringer ?? []) as unknown as FieldChange[])
      .filter(({ redigert }) => !redigert)
      .map(({ felt }) => [felt, fields[felt]]),
  )
