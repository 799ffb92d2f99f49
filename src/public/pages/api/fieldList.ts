import type { JsonSchema } from '../../api/openApiDocument.ts'
import { html, type Markup } from '../../http/html.ts'
import type { Shell } from '../context.ts'
import { spoken } from './spoken.ts'
import { typeText } from './typeText.ts'

/** The fields of an object without a name of its own, be it alone or in a list. */
const fieldsWithin = ({ properties, items, anyOf }: JsonSchema): JsonSchema['properties'] =>
  properties ?? items?.properties ?? anyOf?.find((one) => one.properties)?.properties

/** The fields of an object, each with its type and what it means. */
export const fieldList = (fields: NonNullable<JsonSchema['properties']>, shell: Shell): Markup =>
  html`<dl class="api-list">${Object.entries(fields).map(([name, schema]) => {
    const within = fieldsWithin(schema)
    const about = spoken(schema, shell.malform)
    return html`<div><dt><code>${name}</code> <span class="api-type">${typeText(schema, shell.words)}</span></dt>
${about || within ? html`<dd>${about}${within ? fieldList(within, shell) : null}</dd>` : null}</div>`
  })}</dl>`
