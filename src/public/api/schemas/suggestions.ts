import { z } from 'zod'
import { malformer } from '../../../domain/malform.ts'
import { said } from '../said.ts'
import { count, links, list, named, textOrNull, versjon } from './parts.ts'

const suggestion = named(
  'Forslag',
  said('Noe å gå videre til', 'Noko å gå vidare til'),
  z.strictObject({
    tekst: z.string().meta(said('Navnet eller tittelen', 'Namnet eller tittelen')),
    type: z.enum(['begrep', 'kommune', 'fylke', 'region', 'tiltak', 'partner']),
    malform: z
      .enum(malformer)
      .nullable()
      .meta(
        said(
          'Målformen som teksten er på; null for egennavn',
          'Målforma som teksten er på; null for eigennamn',
        ),
      ),
    om: textOrNull.meta(
      said(
        'Hva det er, eller hvor, på målformen som det er spurt på',
        'Kva det er, eller kvar, på målforma som det er spurt på',
      ),
    ),
    treff: textOrNull.meta(
      said('Et annet navn, når det var det som traff', 'Eit anna namn, når det var det som gav treff'),
    ),
    antallTiltak: count,
    lenker: links,
  }),
)

export const suggestions = named(
  'ForslagListe',
  said('Noen få forslag i hver gruppe, de beste først', 'Nokre få forslag i kvar gruppe, dei beste først'),
  z.strictObject({
    versjon,
    begreper: list(suggestion),
    steder: list(suggestion),
    tiltak: list(suggestion),
    partnere: list(suggestion),
  }),
)
