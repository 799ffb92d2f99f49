import { z } from 'zod'
import { facets } from '../../../catalogue/facet.ts'
import { said } from '../said.ts'
import { count, links, list, named, termRef, versjon } from './parts.ts'

const counted = named(
  'Antall',
  said('Hvor mange tiltak en verdi har, og hvor de står', 'Kor mange tiltak ein verdi har, og kvar dei står'),
  z.strictObject({ verdi: z.string(), nb: z.string(), nn: z.string(), antall: count, lenker: links }),
)

const attended = named(
  'BegrepIBruk',
  said(
    'Et begrep med tallet på tiltak – ofte null – og på funn i ressursene',
    'Eit omgrep med talet på tiltak – ofte null – og på funn i ressursane',
  ),
  z.strictObject({
    begrep: termRef,
    antall: count,
    funn: z.strictObject({
      alle: count,
      onsket: count.meta(
        said('Funn som sier at gruppen er ettertraktet', 'Funn som seier at gruppa er ettertrakta'),
      ),
      oversett: count.meta(
        said('Funn som sier at gruppen er oversett', 'Funn som seier at gruppa er oversett'),
      ),
    }),
  }),
)

export const statistics = named(
  'Statistikk',
  said(
    'Hva katalogen sier samlet; hvert tall er det listen svarer for de samme valgene',
    'Kva katalogen seier samla; kvart tal er det lista svarer for dei same vala',
  ),
  z.strictObject({
    versjon,
    antallTiltak: count,
    fasetter: list(z.strictObject({ fasett: z.enum(facets), verdier: list(counted) })),
    aktiviteterOgMalgrupper: list(
      z.strictObject({ aktivitet: termRef, malgruppe: termRef, antall: count, lenker: links }),
    ).meta(
      said(
        'De to sammen; det som ikke står her, har ingen tiltak',
        'Dei to saman; det som ikkje står her, har ingen tiltak',
      ),
    ),
    malgrupper: list(attended),
    bliFaktorer: list(attended),
  }),
)
