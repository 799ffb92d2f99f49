import { type Answer, revalidated } from '../../http/answer.ts'
import { anyOrigin } from '../../http/anyOrigin.ts'
import type { Node } from '../rdf/node.ts'
import { toJsonLd } from '../rdf/toJsonLd.ts'
import { toTurtle } from '../rdf/toTurtle.ts'
import { mediaTypes } from './media.ts'

export const graphWriters = { jsonld: toJsonLd, ttl: toTurtle } as const
export type GraphMedia = keyof typeof graphWriters

/** A graph, whole, as one of the two ways to write it. */
export const graphAnswer = (nodes: Iterable<Node>, media: GraphMedia): Answer => ({
  status: 200,
  headers: {
    'content-type': `${mediaTypes[media]}; charset=utf-8`,
    'cache-control': revalidated,
    'x-content-type-options': 'nosniff',
    ...anyOrigin,
  },
  body: [...graphWriters[media](nodes)].join(''),
  repeatable: true,
})
