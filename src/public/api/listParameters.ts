import { z } from 'zod'
import { type Facet, forEachFacet, noneGiven } from '../../catalogue/facet.ts'
import { sorts } from '../../catalogue/query.ts'
import { closestMatches } from '../../domain/closestMatches.ts'
import { malformer } from '../../domain/malform.ts'
import { words } from '../words/index.ts'
import { said } from './said.ts'
import { tiltak } from './schemas/tiltak.ts'
import { usualPageSize } from './usualPageSize.ts'

/** A whole number in digits, within bounds. */
const wholeNumber = (name: string, most: number) => {
  const message = `${name} må være et heltall fra 1 til ${most}`
  return z
    .string(message)
    .regex(/^[1-9]\d{0,6}$/, message)
    .transform(Number)
    .pipe(z.int(message).min(1, message).max(most, message))
}

/** Control characters, and what stands where bytes were no UTF-8. Line breaks come with what is pasted. */
const noText = /[^\P{Cc}\t\r\n]|\ufffd/u

const freeText = (name: string) =>
  z
    .string(`${name} kan bare stå én gang`)
    .max(200, `${name} kan ha høyst 200 tegn`)
    .refine((text) => !noText.test(text), `${name} har tegn som ikke kan leses som tekst i UTF-8`)
const choices = z.array(z.string()).max(50, 'Høyst 50 valg i samme parameter').default([])
const narrowing = (facet: Facet) =>
  said(
    `${words.nb.facet[facet]}. Flere valg er enten–eller; «${noneGiven}» finner det som ikke oppgir noe`,
    `${words.nn.facet[facet]}. Fleire val er anten–eller; «${noneGiven}» finn det som ikkje oppgir noko`,
  )

const fieldNames = tiltak.keyof().options
const unknownField = (given: unknown): string => {
  const [near] = closestMatches(String(given), fieldNames, 2)
  return `Ukjent felt «${given}».${near ? ` Mente du «${near}»?` : ''} Feltene er ${fieldNames.join(', ')}.`
}

/** Parameters of `/v1/tiltak`. A facet may be given several times: either/or. */
export const tiltakParameters = z.strictObject({
  q: freeText('q')
    .default('')
    .meta(
      said(
        'Ord å søke etter: bøyning, målform, små skrivefeil og ordenes begynnelse tas med',
        'Ord å søkje etter: bøying, målform, små skrivefeil og byrjinga av ord blir tekne med',
      ),
    ),
  side: wholeNumber('side', 100_000).default(1).meta(said('Hvilken side av treffene', 'Kva side av treffa')),
  perSide: wholeNumber('perSide', 100)
    .default(usualPageSize)
    .meta(said('Treff på hver side', 'Treff på kvar side')),
  sorter: z
    .enum(sorts, `sorter må være en av ${sorts.join(', ')}`)
    .optional()
    .meta(
      said(
        'Rekkefølgen. Uten den: relevans når det søkes, ellers nyeste først',
        'Rekkjefølgja. Utan ho: relevans når det blir søkt, elles nyaste først',
      ),
    ),
  felter: z
    .array(z.enum(fieldNames, { error: ({ input }) => unknownField(input) }))
    .default([])
    .meta(
      said(
        'Feltene som ønskes av hvert tiltak, også dem som ellers bare står på tiltaket selv',
        'Felta ein vil ha av kvart tiltak, òg dei som elles berre står på tiltaket sjølv',
      ),
    ),
  ...forEachFacet((facet) => choices.meta(narrowing(facet))),
})

/** Parameters of `/v1/kommuner`. */
export const kommuneParameters = z.strictObject({
  q: freeText('q')
    .optional()
    .meta(
      said(
        'Begynnelsen på et navn eller nummer, også tidligere, samiske og kvenske',
        'Byrjinga på eit namn eller nummer, òg tidlegare, samiske og kvenske',
      ),
    ),
  fylke: z
    .string('fylke kan bare stå én gang')
    .regex(/^\d{2}$/, 'fylke må være et fylkesnummer på to sifre')
    .optional()
    .meta(said('Fylkets nummer', 'Nummeret til fylket')),
})

/** Parameters of `/v1/forslag`. */
export const suggestionParameters = z.strictObject({
  q: freeText('q').default('').meta(said('Det som er skrevet så langt', 'Det som er skrive så langt')),
  malform: z
    .enum(malformer, `malform må være ${malformer.join(' eller ')}`)
    .default('nb')
    .meta(said('Målformen på begreper og sider', 'Målforma på omgrep og sider')),
})

/** Parameters of what takes none. */
export const noParameters = z.strictObject({})
