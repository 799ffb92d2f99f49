import { z } from 'zod'

/** Named in the OpenAPI document, so that it is described once and referred to. */
export const named = <Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema =>
  schema.meta({ id, description })

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
export const textOrNull = z.string().nullable()
export const count = z.int().min(0)
export const year = z.int().nullable()
export const moment = z.string().describe('ISO 8601')

export const versjon = z.string().describe('Katalogens versjon; endres når innholdet endres')
export const links = z.strictObject({
  side: z.string().describe('Siden for lesere'),
  api: z.string().describe('Samme ting i dette API-et'),
})

export const termRef = named(
  'BegrepRef',
  'Et begrep fra en ordliste, navngitt på begge målformer',
  z.strictObject({ kode: z.string(), nb: z.string(), nn: z.string() }),
)
export const fylkeRef = named(
  'FylkeRef',
  'Et fylke',
  z.strictObject({ nummer: z.string(), navn: textOrNull }),
)
