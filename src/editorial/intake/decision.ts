import { z } from 'zod'

const because = { grunn: z.string().trim().min(1), kilde: z.string().trim().min(1).optional() }

/** What an editor decided on a proposal: a field gets a value, a list gets or loses items, or an open item is answered. */
export const decision = z.union([
  z.strictObject({ felt: z.string(), sett: z.unknown(), ...because }),
  z.strictObject({ felt: z.string(), leggTil: z.array(z.unknown()).min(1), ...because }),
  z.strictObject({ felt: z.string(), fjern: z.array(z.unknown()).min(1), ...because }),
  z.strictObject({ avgjor: z.string(), ...because }),
])
export type Decision = z.output<typeof decision>

/** A question that an editor adds to those of the intake. */
export const question = z.strictObject({
  tekst: z.string().trim().min(1),
  ordliste: z.string().nullable().default(null),
  merknad: z.string().trim().min(1),
})
export type Question = z.output<typeof question>

/** Everything an editor said of one proposal. */
export const review = z.strictObject({
  innholdstype: z.enum(['tiltak', 'ressurs']).optional(),
  avgjorelser: z.array(decision).default([]),
  sporsmal: z.array(question).default([]),
})
export type Review = z.output<typeof review>
