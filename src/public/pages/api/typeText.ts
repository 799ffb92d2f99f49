import type { JsonSchema } from '../../api/openApiDocument.ts'
import { type Child, html, type Markup } from '../../http/html.ts'
import type { UiWords } from '../../words/index.ts'

/** Where the description of a schema stands on the page. */
export const schemaId = (name: string): string => `skjema-${name}`

const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? $ref

const joined = (parts: readonly Child[], between: string): Child =>
  parts.map((part, at) => [at > 0 ? between : null, part])

const plainType = (type: string, { api }: UiWords): string => {
  const names: Readonly<Record<string, string>> = {
    string: api.text,
    integer: api.integer,
    number: api.number,
    boolean: api.boolean,
    object: api.object,
    null: api.null,
  }
  return names[type] ?? type
}

const bounds = ({ minimum = 0, maximum, maxLength }: JsonSchema, { api }: UiWords): string | null => {
  if (maxLength !== undefined) return api.longest(maxLength)
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? null : api.range(minimum, maximum)
}

/** What values of a schema are, in words: «liste av Tiltak», «tekst eller null», `nb` eller `nn`. */
export const typeText = (schema: JsonSchema, words: UiWords): Markup => {
  const { api } = words
  if (schema.$ref) {
    const name = nameOf(schema.$ref)
    return html`<a class="ds-link" href="#${schemaId(name)}">${name}</a>`
  }
  if (schema.anyOf)
    return html`${joined(
      schema.anyOf.map((one) => typeText(one, words)),
      ` ${api.or} `,
    )}`
  if (schema.items) return html`${api.list} ${typeText(schema.items, words)}`
  if (schema.enum)
    return html`${joined(
      schema.enum.map((value) => html`<code>${value ?? api.null}</code>`),
      ', ',
    )}`
  const types = [schema.type ?? 'object'].flat().map((type) => plainType(type, words))
  return html`${joined([types.join(` ${api.or} `), bounds(schema, words)].filter(Boolean), ', ')}`
}
