import type { Half } from '../../half.ts'
import type { Handler } from '../../http/respond.ts'
import { describeFylke, describeKommune, describeRegion } from '../describe/place.ts'
import { graphAnswer } from '../negotiation/graphAnswer.ts'

/** `/data/steder.ttl`: every fylke, kommune and region, with the numbers and names of their past. */
export const placesFile =
  ({ address }: Pick<Half, 'address'>): Handler =>
  ({ params }, catalogue) => {
    const media = (['ttl', 'jsonld'] as const).find((known) => known === params.format)
    if (!media) return null
    const around = { catalogue, address }
    const { fylker, kommuner, regioner } = catalogue.content
    return graphAnswer(
      [
        ...fylker.map((fylke) => describeFylke(fylke, around)),
        ...kommuner.map((kommune) => describeKommune(kommune, around)),
        ...regioner.map((region) => describeRegion(region, around)),
      ],
      media,
    )
  }
