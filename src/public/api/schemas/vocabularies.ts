import { z } from 'zod'
import { termStatuses, vocabularies } from '../../../domain/vocabulary.ts'
import { said } from '../said.ts'
import { count, links, list, named, textOrNull, versjon } from './parts.ts'

const ordliste = z.enum(vocabularies)

export const term = named(
  'Begrep',
  said('Et begrep i en ordliste; koden endres aldri', 'Eit omgrep i ei ordliste; koden blir aldri endra'),
  z.strictObject({
    ordliste,
    kode: z.string(),
    nb: z.string(),
    nn: z.string(),
    alternative: list(z.string()),
    definisjon: textOrNull,
    overordnet: textOrNull.meta(said('Koden til det videre begrepet', 'Koden til det vidare omgrepet')),
    status: z.enum(termStatuses),
    erstattetAv: textOrNull.meta(
      said('Koden til begrepet som brukes i stedet', 'Koden til omgrepet som blir brukt i staden'),
    ),
    antallTiltak: count,
    lenker: links,
  }),
)

export const vocabularyList = named(
  'Ordlister',
  said('Ordlistene', 'Ordlistene'),
  z.strictObject({
    versjon,
    ordlister: list(
      z.strictObject({ ordliste, nb: z.string(), nn: z.string(), antall: count, lenker: links }),
    ),
  }),
)

export const vocabulary = named(
  'Ordliste',
  said('Én ordliste med begrepene', 'Éi ordliste med omgrepa'),
  z.strictObject({ versjon, ordliste, begreper: list(term) }),
)
