import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { vocabularies } from '../../../domain/vocabulary.ts'
import type { Standing } from '../../../intake/review/standing.ts'
import type { ReviewView } from '../../../intake/review/view.ts'
import type { FieldChange } from '../changes/changesOf.ts'

const namedInChange = ({ felt, for: before, na, iDag }: FieldChange): string[] =>
  [before, na, iDag].flat().flatMap((value) => {
    if (typeof value === 'string') return [`${felt}/${value}`]
    const { type, nummer } = Object(value) as { type?: string; nummer?: string }
    if (felt === 'samarbeidspartnere') return [`partnertyper/${type}`]
    return felt === 'kommuner' ? [`kommuner/${nummer}`] : []
  })

/** `list/key` of every term and kommune that a proposal names. */
const namedIn = ({ values, items }: Standing, changes: readonly FieldChange[]): string[] => [
  ...values.map(({ felt, verdi }) =>
    felt === 'samarbeidspartnere' ? `partnertyper/${verdi.type}` : `${felt}/${verdi.kode}`,
  ),
  ...changes.flatMap(namedInChange),
  ...items.flatMap(({ ordliste, forslag }) => forslag.map((kode) => `${ordliste}/${kode}`)),
]

/** What to call the terms and kommuner that a proposal or its changes name, by `list/key`. */
export async function labelsOf(
  standing: Standing,
  changes: readonly FieldChange[],
  req: PayloadRequest,
): Promise<ReviewView['begreper']> {
  const named = namedIn(standing, changes)
  const labels: Record<string, { nb: string; nn: string }> = {}
  const read = async (list: CollectionSlug, field: string, [nb, nn]: readonly [string, string]) => {
    const keys = named
      .filter((name) => name.startsWith(`${list}/`))
      .map((name) => name.slice(list.length + 1))
    if (keys.length === 0) return
    const where: Where = { [field]: { in: [...new Set(keys)] } }
    const { docs } = await req.payload.find({
      collection: list,
      where,
      pagination: false,
      depth: 0,
      draft: false,
      overrideAccess: true,
      select: { [field]: true, [nb]: true, [nn]: true } as never,
      req,
    })
    for (const doc of docs as unknown as Record<string, string>[])
      labels[`${list}/${doc[field]}`] = { nb: doc[nb] ?? '', nn: doc[nn] ?? '' }
  }
  for (const vocabulary of vocabularies) await read(vocabulary, 'kode', ['nb', 'nn'])
  await read('kommuner', 'nummer', ['navn', 'navn'])
  return labels
}
