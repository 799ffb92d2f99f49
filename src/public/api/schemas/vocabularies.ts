import { z } from 'zod'
import { termStatuses, vocabularies } from '../../../domain/vocabulary.ts'
import { count, links, list, named, textOrNull, versjon } from './parts.ts'

const ordliste = z.enum(vocabularies)

export const term = named(
  'Begrep',
  'Et begrep i en ordliste; koden endres aldri',
  z.strictObject({
    ordliste,
    kode: z.string(),
    nb: z.string(),
    nn: z.string(),
    alternative: list(z.string()),
    definisjon: textOrNull,
    overordnet: textOrNull.describe('Koden til det videre begrepet'),
    status: z.enum(termStatuses),
    erstattetAv: textOrNull.describe('Koden til begrepet som brukes i stedet'),
    antallTiltak: count,
    lenker: links,
  }),
)

export const vocabularyList = named(
  'Ordlister',
  'Ordlistene',
  z.strictObject({
    versjon,
    ordlister: list(
      z.strictObject({ ordliste, nb: z.string(), nn: z.string(), antall: count, lenker: links }),
    ),
  }),
)

export const vocabulary = named(
  'Ordliste',
  'Én ordliste med begrepene',
  z.strictObject({ versjon, ordliste, begreper: list(term) }),
)
