import { z } from 'zod'
import { forEachFacet } from '../../catalogue/facet.ts'
import { sorts } from '../../catalogue/query.ts'
import { closestMatches } from '../../domain/closestMatches.ts'
import { malformer } from '../../domain/malform.ts'
import { tiltak } from './schemas/tiltak.ts'

/** A whole number in digits, within bounds. */
const wholeNumber = (name: string, most: number) => {
  const message = `${name} må være et heltall fra 1 til ${most}`
  return z
    .string(message)
    .regex(/^[1-9]\d{0,6}$/, message)
    .transform(Number)
    .refine((value) => value <= most, message)
}

/** Control characters, and what stands where bytes were no UTF-8. Line breaks come with what is pasted. */
const noText = /[^\P{Cc}\t\r\n]|\ufffd/u

const freeText = (name: string) =>
  z
    .string(`${name} kan bare stå én gang`)
    .max(200, `${name} kan ha høyst 200 tegn`)
    .refine((text) => !noText.test(text), `${name} har tegn som ikke kan leses som tekst i UTF-8`)
const choices = z.array(z.string()).max(50, 'Høyst 50 valg i samme parameter').default([])

const fieldNames = tiltak.keyof().options
const unknownField = (given: unknown): string => {
  const [near] = closestMatches(String(given), fieldNames, 2)
  return `Ukjent felt «${given}».${near ? ` Mente du «${near}»?` : ''} Feltene er ${fieldNames.join(', ')}.`
}

/** Parameters of `/v1/tiltak`. A facet may be given several times: either/or. */
export const tiltakParameters = z.strictObject({
  q: freeText('q').default(''),
  side: wholeNumber('side', 100_000).default(1),
  perSide: wholeNumber('perSide', 100).default(20),
  sorter: z.enum(sorts, `sorter må være en av ${sorts.join(', ')}`).optional(),
  felter: z.array(z.enum(fieldNames, { error: ({ input }) => unknownField(input) })).default([]),
  ...forEachFacet(() => choices),
})

/** Parameters of `/v1/kommuner`. */
export const kommuneParameters = z.strictObject({
  q: freeText('q').optional(),
  fylke: z
    .string('fylke kan bare stå én gang')
    .regex(/^\d{2}$/, 'fylke må være et fylkesnummer på to sifre')
    .optional(),
})

/** Parameters of `/v1/forslag`. */
export const suggestionParameters = z.strictObject({
  q: freeText('q').default(''),
  malform: z.enum(malformer, `malform må være ${malformer.join(' eller ')}`).default('nb'),
})

/** Parameters of what takes none. */
export const noParameters = z.strictObject({})
