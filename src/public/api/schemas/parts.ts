import { z } from 'zod'
import { type Said, said } from '../said.ts'

/** Named in the OpenAPI document, so that it is described once and referred to. */
export const named = <Schema extends z.ZodType>(id: string, description: Said, schema: Schema): Schema =>
  schema.meta({ id, ...description })

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
export const textOrNull = z.string().nullable()
export const count = z.int().min(0)
export const year = z.int().nullable()
export const moment = z.string().meta(said('ISO 8601', 'ISO 8601'))

export const versjon = z
  .string()
  .meta(
    said(
      'Katalogens versjon; endres når innholdet endres',
      'Versjonen av katalogen; ny når innhaldet er endra',
    ),
  )
export const links = z.strictObject({
  side: z.string().meta(said('Siden for lesere', 'Sida for lesarar')),
  api: z.string().meta(said('Samme ting i dette API-et', 'Same ting i dette API-et')),
})

export const termRef = named(
  'BegrepRef',
  said(
    'Et begrep fra en ordliste, navngitt på begge målformer',
    'Eit omgrep frå ei ordliste, med namn på begge målformer',
  ),
  z.strictObject({ kode: z.string(), nb: z.string(), nn: z.string() }),
)
export const fylkeRef = named(
  'FylkeRef',
  said('Et fylke', 'Eit fylke'),
  z.strictObject({ nummer: z.string(), navn: textOrNull }),
)
