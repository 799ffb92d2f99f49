import { z } from 'zod'
import { malformer } from '../../domain/malform.ts'
import { linkVerdicts } from '../../domain/proposedLink.ts'
import { vocabularies } from '../../domain/vocabulary.ts'
import { givenFields } from './givenFields.ts'

const key = z.string().regex(/^[a-zA-Z]+\/\w+$/)
const from = { linje: z.int().min(1).nullable().default(null), punkt: key.nullable().default(null) }
const because = { grunn: z.string().trim().min(1).max(500) }
const content = { felt: z.enum(givenFields), verdi: z.record(z.string(), z.unknown()) }

/**
 * One decision on a proposal. A value goes into a field (`legg`) from an open item, a line or the editor's own head;
 * gets another content (`rett`); is taken out (`fjern`). An open item or a line is left out (`la`). The document is
 * said to be in a written standard (`malform`) or of a kind (`slag`). A likeness to another entry holds or does not
 * (`kobling`); a reference is pointed at the entry that it means (`pek`). What a new edition changed in a field is taken
 * over or not (`endring`). What looks like a new edition is an entry of its own (`egen`).
 */
export const choice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('legg'), ...content, ...from }),
  z.strictObject({ type: z.literal('rett'), nokkel: key, ...content }),
  z.strictObject({ type: z.literal('fjern'), nokkel: key, ...because }),
  z.strictObject({ type: z.literal('la'), ...from, ...because }),
  z.strictObject({ type: z.literal('malform'), til: z.enum(malformer) }),
  z.strictObject({ type: z.literal('slag'), til: z.enum(['tiltak', 'ressurs']) }),
  z.strictObject({ type: z.literal('kobling'), kobling: z.string().max(64), til: z.enum(linkVerdicts) }),
  z.strictObject({ type: z.literal('pek'), kobling: z.string().max(64), tiltak: z.string().min(1).max(64) }),
  z.strictObject({ type: z.literal('endring'), felt: z.string().max(64), ta: z.boolean() }),
  z.strictObject({ type: z.literal('egen'), er: z.boolean() }),
])
export type Choice = z.output<typeof choice>

/** A choice as it is kept: who made it and when, and the spelling that a term learnt by it. */
export const step = z.object({
  id: z.string(),
  valg: choice,
  av: z.string().nullable(),
  tid: z.string(),
  laert: z
    .object({ ordliste: z.enum(vocabularies), kode: z.string(), skrivemate: z.string() })
    .nullable()
    .default(null),
})
export type Step = z.output<typeof step>
