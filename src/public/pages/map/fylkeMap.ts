import type { Markup } from '../../http/html.ts'
import { norway } from '../../map/norway.ts'
import type { PageContext } from '../context.ts'
import { apart } from './apart.ts'
import { mapDot } from './mapDot.ts'
import { mapOfNorway } from './mapOfNorway.ts'
import { middle } from './middle.ts'

const none = 9
const smallest = 17
const growth = 26

/** The fylker with the number of their entries, each the way to its page. */
export const fylkeMap = (context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const counts = catalogue.content.fylker.map(({ nummer }) => catalogue.count('fylke', nummer))
  const most = Math.max(1, ...counts)
  const dots = catalogue.content.fylker.flatMap(({ nummer, navn }, at) => {
    const count = counts[at] ?? 0
    const punkt = middle(catalogue.kommuner.all.filter((kommune) => kommune.fylke === nummer))
    const radius = count === 0 ? none : smallest + growth * Math.sqrt(count / most)
    return punkt ? [{ ...norway().place(punkt), nummer, navn, count, radius }] : []
  })
  return mapOfNorway(
    apart(dots).map(({ x, y, radius, nummer, navn, count }) =>
      mapDot({
        x: Math.round(x),
        y: Math.round(y),
        radius,
        kind: 'fylke',
        title: `${navn}: ${words.count.tiltak(count)}`,
        href: link(`/fylker/${nummer}`),
        ...(count > 0 ? { text: count } : {}),
      }),
    ),
  )
}
