import { z } from 'zod'
import { facets } from '../../../catalogue/facet.ts'
import { count, links, list, named, termRef, versjon } from './parts.ts'

const counted = named(
  'Antall',
  'Hvor mange tiltak en verdi har, og hvor de står',
  z.strictObject({ verdi: z.string(), nb: z.string(), nn: z.string(), antall: count, lenker: links }),
)

const attended = named(
  'BegrepIBruk',
  'Et begrep med tallet på tiltak – ofte null – og på funn i ressursene',
  z.strictObject({
    begrep: termRef,
    antall: count,
    funn: z.strictObject({
      alle: count,
      onsket: count.describe('Funn som sier at gruppen er ettertraktet'),
      oversett: count.describe('Funn som sier at gruppen er oversett'),
    }),
  }),
)

export const statistics = named(
  'Statistikk',
  'Hva katalogen sier samlet; hvert tall er det listen svarer for de samme valgene',
  z.strictObject({
    versjon,
    antallTiltak: count,
    fasetter: list(z.strictObject({ fasett: z.enum(facets), verdier: list(counted) })),
    aktiviteterOgMalgrupper: list(
      z.strictObject({ aktivitet: termRef, malgruppe: termRef, antall: count, lenker: links }),
    ).describe('De to sammen; det som ikke står her, har ingen tiltak'),
    malgrupper: list(attended),
    bliFaktorer: list(attended),
  }),
)
