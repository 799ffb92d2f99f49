import type { CollectionSlug, PayloadRequest } from 'payload'
import type { LinkVerdict } from '../../../domain/proposedLink.ts'
import { redactWords } from '../../../intake/redactWords.ts'
import { type GivenField, termFieldNames } from '../../../intake/review/givenFields.ts'
import { givenSchemas } from '../../../intake/review/givenSchemas.ts'
import { type Choice, choice } from '../../../intake/review/step.ts'
import { fault } from '../../fault.ts'
import { idOf } from '../../idOf.ts'
import { tiltakDraft } from '../drafts.ts'
import { decidedLinks } from '../links/decidedLinks.ts'
import { namesOf } from './namesOf.ts'
import type { OpenedReview } from './openReview.ts'

/** Where a value points into the database: the collection, its key field and the key. */
const pointerOf = (felt: GivenField, verdi: Record<string, unknown>): [string, string, string] | null => {
  if (felt === 'samarbeidspartnere') return ['partnertyper', 'kode', String(verdi.type)]
  if (felt === 'kommuner') return ['kommuner', 'nummer', String(verdi.nummer)]
  if (felt === 'regioner') return ['regioner', 'navn', String(verdi.navn)]
  return termFieldNames.some((name) => name === felt) ? [felt, 'kode', String(verdi.kode)] : null
}

/** A likeness can be judged; confirmed only where the other is an entry, and only one entry can be the same. */
const isJudgeable = ({ forslag, standing }: OpenedReview, id: string, til: LinkVerdict): boolean => {
  const links = decidedLinks(forslag, standing)
  const link = links.find((one) => one.id === id)
  if (!link || link.tilstand === 'apen') return false
  if (til === 'avvist') return true
  const other = links.find(({ type, tilstand }) => type === 'sammeSom' && tilstand === 'bekreftet')
  return (link.tiltak ?? []).length > 0 && !(link.type === 'sammeSom' && other && other.id !== id)
}

/** A reference that waits can be pointed at an entry that the asker may read, once. */
const isPointable = async (
  { forslag, standing }: OpenedReview,
  { kobling, tiltak }: Extract<Choice, { type: 'pek' }>,
  req: PayloadRequest,
): Promise<boolean> => {
  const link = decidedLinks(forslag, standing).find(({ id }) => id === kobling)
  if (link?.tilstand !== 'apen' || link.tiltak?.some((one) => idOf(one) === tiltak)) return false
  return (await namesOf([], tiltak, req))('tiltak', tiltak) !== null
}

const exists = async (
  felt: GivenField,
  verdi: Record<string, unknown>,
  req: PayloadRequest,
): Promise<boolean> => {
  const pointer = pointerOf(felt, verdi)
  if (!pointer) return true
  const [collection, field, key] = pointer
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { [field]: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** The choice with its value in shape and without personal data. 422 when it names what is not there or does not fit. */
export async function checkChoice(
  given: unknown,
  opened: OpenedReview,
  req: PayloadRequest,
): Promise<Choice> {
  const { items, values, lines } = opened.standing
  const refuse = () => fault(req, 'unprocessable', 'choiceDoesNotFit')
  const parsed = choice.safeParse(given)
  if (!parsed.success) throw refuse()
  const valg = parsed.data
  if ('punkt' in valg && valg.punkt && !items.some(({ key, avgjort }) => key === valg.punkt && !avgjort))
    throw refuse()
  if ('linje' in valg && valg.linje && !lines.some(({ linje }) => linje === valg.linje)) throw refuse()
  if (valg.type === 'la' && !valg.punkt && !valg.linje) throw refuse()
  if (valg.type === 'kobling' && !isJudgeable(opened, valg.kobling, valg.til)) throw refuse()
  if (valg.type === 'pek' && !(await isPointable(opened, valg, req))) throw refuse()
  if (valg.type === 'endring' && !Object.hasOwn(tiltakDraft.shape, valg.felt)) throw refuse()
  if ('nokkel' in valg) {
    const value = values.find(({ key }) => key === valg.nokkel)
    if (!value || (valg.type === 'rett' && value.felt !== valg.felt)) throw refuse()
  }
  if (valg.type !== 'legg' && valg.type !== 'rett') return valg
  const verdi = givenSchemas[valg.felt].safeParse(redactWords(valg.verdi))
  if (!verdi.success || !(await exists(valg.felt, verdi.data, req))) throw refuse()
  return { ...valg, verdi: { ...verdi.data } }
}
