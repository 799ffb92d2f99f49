import type { Markup } from '../../http/html.ts'
import type { PageContext } from '../context.ts'
import { mapDot } from './mapDot.ts'
import { mapOfNorway } from './mapOfNorway.ts'
import { middle } from './middle.ts'

const none = 9
const smallest = 17
const growth = 26

/** The fylker with the number of their entries, each the way to its page. */
export const fylkeMap = (context: PageContext): Markup => {
  const { catalogue, words, link } = context
  const counted = catalogue.content.fylker.map((fylke) => ({
    ...fylke,
    count: catalogue.count('fylke', fylke.nummer),
    punkt: middle(catalogue.kommuner.all.filter((kommune) => kommune.fylke === fylke.nummer)),
  }))
  const most = Math.max(1, ...counted.map(({ count }) => count))
  return mapOfNorway(
    counted.map(
      ({ nummer, navn, count, punkt }) =>
        punkt &&
        mapDot({
          punkt,
          kind: 'fylke',
          title: `${navn}: ${words.count.tiltak(count)}`,
          href: link(`/fylker/${nummer}`),
          radius: count === 0 ? none : smallest + growth * Math.sqrt(count / most),
          ...(count > 0 ? { text: count } : {}),
        }),
    ),
  )
}
