import { z } from 'zod'
import { changeTypes } from '../../../domain/geography/place.ts'
import { said } from '../said.ts'
import { count, fylkeRef, links, list, named, textOrNull, versjon } from './parts.ts'

const former = {
  nummer: z.string(),
  navn: z.string(),
  fra: textOrNull.meta(
    said('Første dag (ISO 8601); null når ukjent', 'Første dag (ISO 8601); null når ukjend'),
  ),
  til: textOrNull.meta(
    said('Siste dag (ISO 8601); null når ukjent', 'Siste dag (ISO 8601); null når ukjend'),
  ),
  endring: z
    .enum(changeTypes)
    .nullable()
    .meta(said('Hvordan det ble til dagens', 'Korleis det vart til dagens')),
  hovedetterfolger: z
    .boolean()
    .nullable()
    .meta(
      said(
        'Om dagens sted fører hele eller hoveddelen videre; null når stedet ble delt uten hovedetterfølger',
        'Om dagens stad fører heile eller hovuddelen vidare; null når staden vart delt utan hovudetterfølgjar',
      ),
    ),
}
const names = { navn: z.string(), navnSamisk: textOrNull, navnKvensk: textOrNull }

export const kommune = named(
  'Kommune',
  said(
    'En kommune slik den er i dag, med numrene og navnene som leder til den',
    'Ein kommune slik han er i dag, med nummera og namna som fører til han',
  ),
  z.strictObject({
    nummer: z.string(),
    ...names,
    navnEntydig: z
      .string()
      .meta(said('Med fylket der to kommuner har samme navn', 'Med fylket der to kommunar har same namn')),
    samiskSprak: textOrNull.meta(
      said('Språkkode for det samiske navnet', 'Språkkode for det samiske namnet'),
    ),
    fylke: fylkeRef,
    punkt: z.strictObject({ lat: z.number(), lon: z.number() }).nullable(),
    tidligere: list(z.strictObject({ ...former, fylke: fylkeRef.nullable() })),
    antallTiltak: count,
    lenker: links,
  }),
)

export const fylke = named(
  'Fylke',
  said(
    'Et fylke slik det er i dag, med numrene og navnene som leder til det',
    'Eit fylke slik det er i dag, med nummera og namna som fører til det',
  ),
  z.strictObject({
    nummer: z.string(),
    ...names,
    tidligere: list(z.strictObject(former)),
    antallTiltak: count,
    lenker: links,
  }),
)

export const region = named(
  'Region',
  said('Kommuner som arbeider sammen under ett navn', 'Kommunar som arbeider saman under eitt namn'),
  z.strictObject({
    slug: z.string(),
    navn: z.string(),
    kommuner: list(z.strictObject({ nummer: z.string(), navn: z.string() })),
    antallTiltak: count,
    lenker: links,
  }),
)

export const kommuneList = named(
  'KommuneListe',
  said('Kommuner', 'Kommunar'),
  z.strictObject({ versjon, antall: count, kommuner: list(kommune) }),
)
export const fylkeList = named(
  'FylkeListe',
  said('Fylker', 'Fylke'),
  z.strictObject({ versjon, antall: count, fylker: list(fylke) }),
)
export const regionList = named(
  'RegionListe',
  said('Regioner', 'Regionar'),
  z.strictObject({ versjon, antall: count, regioner: list(region) }),
)
const choiceOf = <Place extends z.ZodType>(place: Place) =>
  z.strictObject({
    nummer: z.string().meta(said('Det gamle nummeret', 'Det gamle nummeret')),
    valg: list(place),
  })
export const kommuneChoice = named(
  'KommuneValg',
  said('Kommunene som en delt kommune ble til', 'Kommunane som ein delt kommune vart til'),
  choiceOf(kommune),
)
export const fylkeChoice = named(
  'FylkeValg',
  said('Fylkene som et delt fylke ble til', 'Fylka som eit delt fylke vart til'),
  choiceOf(fylke),
)
