import type { ClientField, StaticLabel } from 'payload'

export interface ComparedField {
  /** From the document to the value: `tittel`, or `kilde`, `navn` inside a group. */
  path: readonly string[]
  /** Of the groups around it, then its own. */
  labels: readonly StaticLabel[]
  field: ClientField
}

type Above = Pick<ComparedField, 'path' | 'labels'>
type Named = { name: string; label?: unknown }

const below = (above: Above, { name, label }: Named): Above => ({
  path: [...above.path, name],
  labels: [...above.labels, label && typeof label !== 'function' ? (label as StaticLabel) : name],
})

const named = (field: object): field is Named => 'name' in field && Boolean(field.name)

/** The fields that an editor fills in, in the order of the form and out of its tabs, rows and groups. */
export const comparedFields = (
  fields: readonly ClientField[],
  above: Above = { path: [], labels: [] },
): readonly ComparedField[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => comparedFields(tab.fields, named(tab) ? below(above, tab) : above))
    if (field.type === 'row' || field.type === 'collapsible') return comparedFields(field.fields, above)
    if (field.type === 'group')
      return comparedFields(field.fields, named(field) ? below(above, field) : above)
    if (field.type === 'join' || field.type === 'ui' || !named(field)) return []
    const { hidden, readOnly } = field.admin ?? {}
    return hidden || readOnly || field.name === 'id' ? [] : [{ ...below(above, field), field }]
  })
