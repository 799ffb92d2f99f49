import { z } from 'zod'
import { malformer } from '../../../domain/malform.ts'
import { said } from '../said.ts'
import { count, links, list, moment, named, termRef, textOrNull, versjon, year } from './parts.ts'

export const resource = named(
  'Ressurs',
  said(
    'En presentasjon, rapport eller veileder, og funnene i den',
    'Ein presentasjon, rapport eller rettleiar, og funna i han',
  ),
  z.strictObject({
    id: z.string(),
    slug: z.string(),
    tidligereSlugs: list(z.string()),
    tittel: z.string(),
    malform: z.enum(malformer),
    type: z.enum(['presentasjon', 'rapport', 'veileder', 'annet']),
    sammendrag: textOrNull,
    utgiver: textOrNull,
    ar: year,
    url: textOrNull,
    bliFaktorer: list(termRef),
    malgrupper: list(termRef),
    funn: list(
      z.strictObject({
        type: z.enum(['bliFaktor', 'malgruppe', 'suksesskriterium', 'funn']),
        tekst: z.string(),
        rekruttering: z
          .enum(['onsket', 'oversett'])
          .nullable()
          .meta(
            said(
              'Hvem innsatsen er rettet mot, og hvem som blir oversett',
              'Kven innsatsen er retta mot, og kven som blir oversett',
            ),
          ),
        rang: z.int().nullable(),
        bliFaktorer: list(z.string()).meta(said('Koder', 'Kodar')),
        malgrupper: list(z.string()).meta(said('Koder', 'Kodar')),
        kilde: textOrNull,
      }),
    ),
    oppdatert: moment,
    lenker: links,
  }),
)

export const resourceList = named(
  'RessursListe',
  said('Ressursene', 'Ressursane'),
  z.strictObject({ versjon, antall: count, ressurser: list(resource) }),
)
