import type { PayloadRequest } from 'payload'
import type { Forslag } from '../../generated/payload-types.ts'
import type { Reading } from '../../intake/reading.ts'
import { idOf } from '../idOf.ts'
import { asIntake } from './asIntake.ts'
import { writeEdition } from './changes/writeEdition.ts'
import { decidedItems } from './decidedItems.ts'
import type { Review } from './decision.ts'
import { draftData } from './draftData.ts'
import { draftOf } from './draftOf.ts'
import { freeSlug } from './freeSlug.ts'
import { relationsOf } from './links/relationsOf.ts'
import { readReferences } from './readReferences.ts'

interface Acceptance {
  forslag: Forslag
  review: Review
  /** Whether the document goes public at once, or waits for an editor. */
  state: 'draft' | 'published'
  /** An existing document to write into; without it a new one is made. */
  into?: string | null
  /** More fields of the document, from those that will be written. */
  extra?: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** For the internal notes of an entry; a new edition adds them to what stands there. */
  notes?: string | null
}

/**
 * Turns a proposal, as reviewed, into an entry or resource, through the same hooks and publish checks as a save in the
 * admin; a new edition goes into the entry that the earlier one became. Unanswered items stay open on the proposal.
 * Answers the document's id.
 */
export async function acceptProposal(
  { forslag, review, state, into = null, extra = () => ({}), notes = null }: Acceptance,
  req: PayloadRequest,
): Promise<string> {
  const how = { depth: 0, overrideAccess: true, req } as const
  const draft = state === 'draft'
  const references = await readReferences(req)
  const made = draftOf(forslag.lesning as unknown as Reading, review)
  const { collection } = made
  const fields = draftData(made, references, idOf(forslag.kildedokument))
  const relations = into || collection !== 'tiltak' ? {} : { relaterteTiltak: relationsOf(forslag) }
  const noted = notes && collection === 'tiltak' ? { interneNotater: notes } : {}
  const data = { ...fields, ...extra(fields), ...relations, ...noted, _status: state }
  const known = into ?? (collection === 'tiltak' ? idOf(forslag.oppdaterer) : null)
  const { id, lagring } = into
    ? await req.payload.update({ collection, id: into, data: data as never, draft, ...how })
    : known
      ? await writeEdition(forslag, { id: known, fields, notes }, req)
      : await req.payload.create({
          collection,
          data: { ...data, slug: await freeSlug(collection, fields.tittel, req) } as never,
          draft,
          ...how,
        })
  const unknown = references.missing.map(({ felt, tekst }) => ({
    linje: null,
    tekst,
    ordliste: felt,
    avgjort: false,
  }))
  await req.payload.update({
    collection: 'forslag',
    id: forslag.id,
    data: {
      status: 'godtatt',
      [collection === 'tiltak' ? 'tiltak' : 'ressurs']: id,
      tiltakLagring: lagring,
      ...(known && collection === 'tiltak' ? { oppdaterer: known } : {}),
      ...(forslag.koblinger ? { koblinger: forslag.koblinger } : {}),
      ...(forslag.endringer ? { endringer: forslag.endringer } : {}),
      apne: [...decidedItems(forslag.apne ?? [], review.avgjorelser, review.sporsmal), ...unknown],
    },
    draft: false,
    ...how,
    req: asIntake(req),
  })
  return String(id)
}
