import { z } from 'zod'
import { changeTypes } from '../../../domain/geography/place.ts'
import { count, fylkeRef, links, list, named, textOrNull, versjon } from './parts.ts'

const former = {
  nummer: z.string(),
  navn: z.string(),
  fra: textOrNull.describe('Første dag (ISO 8601); null når ukjent'),
  til: textOrNull.describe('Siste dag (ISO 8601); null når ukjent'),
  endring: z.enum(changeTypes).nullable().describe('Hvordan det ble til dagens'),
  hovedetterfolger: z
    .boolean()
    .nullable()
    .describe(
      'Om dagens sted fører hele eller hoveddelen videre; null når stedet ble delt uten hovedetterfølger',
    ),
}
const names = { navn: z.string(), navnSamisk: textOrNull, navnKvensk: textOrNull }

export const kommune = named(
  'Kommune',
  'En kommune slik den er i dag, med numrene og navnene som leder til den',
  z.strictObject({
    nummer: z.string(),
    ...names,
    navnEntydig: z.string().describe('Med fylket der to kommuner har samme navn'),
    samiskSprak: textOrNull.describe('Språkkode for det samiske navnet'),
    fylke: fylkeRef,
    punkt: z.strictObject({ lat: z.number(), lon: z.number() }).nullable(),
    tidligere: list(z.strictObject({ ...former, fylke: fylkeRef.nullable() })),
    antallTiltak: count,
    lenker: links,
  }),
)

export const fylke = named(
  'Fylke',
  'Et fylke slik det er i dag, med numrene og navnene som leder til det',
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
  'Kommuner som arbeider sammen under ett navn',
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
  'Kommuner',
  z.strictObject({ versjon, antall: count, kommuner: list(kommune) }),
)
export const fylkeList = named(
  'FylkeListe',
  'Fylker',
  z.strictObject({ versjon, antall: count, fylker: list(fylke) }),
)
export const regionList = named(
  'RegionListe',
  'Regioner',
  z.strictObject({ versjon, antall: count, regioner: list(region) }),
)
const choiceOf = <Place extends z.ZodType>(place: Place) =>
  z.strictObject({ nummer: z.string().describe('Det gamle nummeret'), valg: list(place) })
export const kommuneChoice = named('KommuneValg', 'Kommunene som en delt kommune ble til', choiceOf(kommune))
export const fylkeChoice = named('FylkeValg', 'Fylkene som et delt fylke ble til', choiceOf(fylke))
