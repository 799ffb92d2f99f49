import { z } from 'zod'
import { malformer } from '../../../domain/malform.ts'
import { count, links, list, named, textOrNull, versjon } from './parts.ts'

const suggestion = named(
  'Forslag',
  'Noe å gå videre til',
  z.strictObject({
    tekst: z.string().describe('Navnet eller tittelen'),
    type: z.enum(['begrep', 'kommune', 'fylke', 'region', 'tiltak', 'partner']),
    malform: z.enum(malformer).nullable().describe('Målformen som teksten er på; null for egennavn'),
    om: textOrNull.describe('Hva det er, eller hvor, på målformen som det er spurt på'),
    treff: textOrNull.describe('Et annet navn, når det var det som traff'),
    antallTiltak: count,
    lenker: links,
  }),
)

export const suggestions = named(
  'ForslagListe',
  'Noen få forslag i hver gruppe, de beste først',
  z.strictObject({
    versjon,
    begreper: list(suggestion),
    steder: list(suggestion),
    tiltak: list(suggestion),
    partnere: list(suggestion),
  }),
)
