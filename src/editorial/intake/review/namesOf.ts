import type { PayloadRequest } from 'payload'
import type { Named } from '../../../intake/review/view.ts'
import { idOf } from '../../idOf.ts'
import type { LinkRow } from '../links/linksOf.ts'

type Key = `${Named['samling']}/${string}`

/** What links point to, by collection and id: only what the asker may read. */
export async function namesOf(
  links: readonly LinkRow[],
  oppdaterer: string | null,
  req: PayloadRequest,
): Promise<(samling: Named['samling'], id: string | null) => Named | null> {
  const known = new Map<Key, Named>()
  const read = async (samling: Named['samling'], ids: readonly (string | null)[]) => {
    const wanted = [...new Set(ids.filter((id) => id !== null))]
    if (wanted.length === 0) return
    const { docs } = await req.payload.find({
      collection: samling,
      where: { id: { in: wanted } },
      pagination: false,
      depth: 0,
      draft: samling === 'tiltak',
      overrideAccess: false,
      user: req.user,
      select: { tittel: true } as never,
      req,
    })
    for (const { id, tittel } of docs as unknown as { id: string; tittel: string }[])
      known.set(`${samling}/${id}`, { samling, id, tittel })
  }
  await read('tiltak', [oppdaterer, ...links.flatMap(({ tiltak }) => (tiltak ?? []).map(idOf))])
  await read(
    'forslag',
    links.map(({ motForslag }) => idOf(motForslag)),
  )
  return (samling, id) => known.get(`${samling}/${id ?? ''}`) ?? null
}
