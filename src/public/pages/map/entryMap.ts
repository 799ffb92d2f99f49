import type { Kommune, Region } from '../../../catalogue/place.ts'
import type { Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'
import type { PageContext } from '../context.ts'
import { mapDot } from './mapDot.ts'
import { mapOfNorway } from './mapOfNorway.ts'
import { middle } from './middle.ts'

/** The radius of a dot with one entry, and the most that any grows beyond it. */
const one = 8
const growth = 18
/** A region's ring stands around the dots of its kommuner. */
const ring = 6

/** Kommuner as dots and regions as rings, as large as their entries are many, each the way to its page. */
export const entryMap = (
  { kommuner, regioner }: { kommuner: readonly Kommune[]; regioner: readonly Region[] },
  context: PageContext,
): Markup => {
  const { catalogue, words, link } = context
  const places = [
    ...regioner.map(({ slug, navn, kommuner: members }) => ({
      kind: 'region' as const,
      name: navn,
      path: `/regioner/${slug}`,
      count: catalogue.count('region', slug),
      punkt: middle(catalogue.kommuner.all.filter(({ nummer }) => members.includes(nummer))),
    })),
    ...kommuner.map(({ nummer, navnEntydig, punkt }) => ({
      kind: 'kommune' as const,
      name: navnEntydig,
      path: `/kommuner/${nummer}`,
      count: catalogue.count('kommune', nummer),
      punkt,
    })),
  ].filter(({ count }) => count > 0)
  const most = Math.max(1, ...places.map(({ count }) => count))
  return mapOfNorway(
    places.map(
      ({ kind, name, path, count, punkt }) =>
        punkt &&
        mapDot({
          ...norway().place(punkt),
          kind,
          title: `${name}: ${words.count.tiltak(count)}`,
          href: link(path),
          radius:
            Math.min(one * Math.sqrt(count), one + growth * Math.sqrt(count / most)) +
            (kind === 'region' ? ring : 0),
        }),
    ),
  )
}
