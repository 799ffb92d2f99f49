import { z } from 'zod'

const mention = z.strictObject({ id: z.string(), tittel: z.string() })

/** What an edition says of itself in `utgave.json`. Bytes and SHA-256 (hex) of every file in it. */
export const editionSchema = z.strictObject({
  dato: z.iso.date(),
  versjon: z.string(),
  antall: z.int(),
  lisens: z.string(),
  kreditering: z.string(),
  /** The edition before, which the changes are counted from; null for the first. */
  forrige: z.iso.date().nullable(),
  endringer: z.strictObject({
    nye: z.array(mention),
    endret: z.array(mention),
    trukket: z.array(mention),
  }),
  filer: z.array(
    z.strictObject({
      navn: z.string().regex(/^[\w.-]+$/),
      type: z.string(),
      bytes: z.int(),
      sha256: z.string(),
    }),
  ),
})

/** A frozen, dated copy of the catalogue. It never changes after it is made. */
export type Edition = Readonly<z.output<typeof editionSchema>>

export const editionFile = 'utgave.json'
export const checksumFile = 'SHA256SUMS'
