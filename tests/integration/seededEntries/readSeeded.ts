import type { Payload } from 'payload'
import type { Forslag, Ressurser, Tiltak } from '../../../src/generated/payload-types.ts'

type Term = { nb: string }

const how = { pagination: false, depth: 1, draft: false, overrideAccess: true } as const

const labels = (terms: unknown): string[] => ((terms ?? []) as Term[]).map(({ nb }) => nb)

const paragraphs = ({ beskrivelse }: Tiltak): string[] =>
  ((beskrivelse?.root.children ?? []) as unknown as { children: { text: string }[] }[]).map(({ children }) =>
    children.map(({ text }) => text).join(''),
  )

/** An entry as a reader meets it: terms by their names, places by number and name, amounts and years in rows. */
export async function readEntry(payload: Payload, slug: string) {
  const { docs } = await payload.find({ collection: 'tiltak', where: { slug: { equals: slug } }, ...how })
  const entry = docs[0] as Tiltak
  return {
    status: entry._status,
    tittel: entry.tittel,
    malform: entry.malform,
    fagomrader: labels(entry.fagomrader),
    kommuner: (entry.kommuner ?? []).map(({ kommune, sagtSom }) => {
      const { nummer, navn } = kommune as { nummer: string; navn: string }
      return [nummer, navn, sagtSom ?? null]
    }),
    regioner: (entry.regioner ?? []).map((region) => (region as { navn: string }).navn),
    perioder: (entry.perioder ?? []).map(({ navn, fra, til }) => [navn, fra, til ?? null]),
    aktiviteter: labels(entry.aktiviteter),
    salgsargumenter: labels(entry.salgsargumenter),
    malgrupper: labels(entry.malgrupper),
    partnere: (entry.samarbeidspartnere ?? []).map(({ type, navn }) => [labels([type])[0], navn ?? null]),
    arbeidsomrader: entry.arbeidsomrader ?? [],
    delmal: entry.delmal ?? [],
    finansiering: (entry.finansiering ?? []).map(({ belop, ar, kilde, type }) => [
      belop ?? null,
      ar ?? null,
      kilde,
      type,
    ]),
    opphav: entry.opphav,
    evidens: entry.evidens,
    kilde: [entry.kilde?.navn, entry.kilde?.url ?? null],
    tekst: {
      ingress: entry.ingress ?? '',
      beskrivelse: paragraphs(entry),
      hovedmal: entry.hovedmal ?? '',
      organisering: entry.organisering ?? '',
    },
  }
}

/** A resource with its terms by name, and its findings by kind. */
export async function readResource(payload: Payload, slug: string) {
  const { docs } = await payload.find({ collection: 'ressurser', where: { slug: { equals: slug } }, ...how })
  const { docs: groups } = await payload.find({ collection: 'malgrupper', ...how, depth: 0 })
  const resource = docs[0] as Ressurser
  const named = (terms: unknown) =>
    ((terms ?? []) as (string | { id: string })[]).map((term) => {
      const id = typeof term === 'string' ? term : term.id
      return groups.find((group) => group.id === id)?.nb
    })
  const findings = (resource.funn ?? []).map(({ malgrupper, ...funn }) => ({
    ...funn,
    malgrupper: named(malgrupper),
  }))
  return {
    ...resource,
    bliFaktorer: labels(resource.bliFaktorer),
    malgrupper: labels(resource.malgrupper),
    findings: (type: string) => findings.filter((funn) => funn.type === type),
  }
}

/** The proposal that a document became, and what on it still waits for an answer. */
export async function readProposal(payload: Payload, tittel: string) {
  const { docs } = await payload.find({
    collection: 'forslag',
    where: { tittel: { equals: tittel } },
    ...how,
  })
  const forslag = docs[0] as Forslag
  return { forslag, open: (forslag.apne ?? []).filter(({ avgjort }) => !avgjort).map(({ tekst }) => tekst) }
}
