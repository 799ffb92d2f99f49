import type { PayloadRequest } from 'payload'
import type { Vocabulary } from '../../../domain/vocabulary.ts'
import type { Tiltak } from '../../../generated/payload-types.ts'
import { readNames } from '../../export/readNames.ts'
import { paragraphsOf } from '../../richText/paragraphsOf.ts'

type Related = string | { id: string } | null | undefined

/** An entry in the shape of a `TiltakDraft`, to be compared with what a source says; the way back of `tiltakData`. */
export async function draftOfEntry(id: string, req: PayloadRequest): Promise<Record<string, unknown> | null> {
  const how = { depth: 0, overrideAccess: true, req } as const
  const entry: Tiltak | null = await req.payload.findByID({
    collection: 'tiltak',
    id,
    draft: true,
    disableErrors: true,
    ...how,
  })
  if (!entry) return null
  const nameOf = await readNames(req, { overrideAccess: true })
  const codes = (vocabulary: Vocabulary, related: readonly Related[] | null | undefined): string[] =>
    (related ?? []).flatMap((one) => nameOf(vocabulary, one) ?? [])
  return {
    ...entry,
    fagomrader: codes('fagomrader', entry.fagomrader),
    aktiviteter: codes('aktiviteter', entry.aktiviteter),
    malgrupper: codes('malgrupper', entry.malgrupper),
    bliFaktorer: codes('bliFaktorer', entry.bliFaktorer),
    salgsargumenter: codes('salgsargumenter', entry.salgsargumenter),
    beskrivelse: paragraphsOf(entry.beskrivelse),
    kommuner: (entry.kommuner ?? []).map(({ kommune, sagtSom }) => ({
      nummer: nameOf('kommuner', kommune),
      sagtSom,
    })),
    regioner: (entry.regioner ?? []).map((region) => nameOf('regioner', region)),
    samarbeidspartnere: (entry.samarbeidspartnere ?? []).map(({ type, navn }) => ({
      type: nameOf('partnertyper', type),
      navn,
    })),
    kilde: { navn: entry.kilde?.navn, url: entry.kilde?.url },
  }
}
