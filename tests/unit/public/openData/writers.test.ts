import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Node } from '../../../../src/public/open-data/rdf/node.ts'
import { toJsonLd } from '../../../../src/public/open-data/rdf/toJsonLd.ts'
import { toTurtle } from '../../../../src/public/open-data/rdf/toTurtle.ts'
import { canonical, readJsonLd, readTurtle } from './readGraph.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const value = fc.oneof(
  fc.record({ text }),
  fc.record({ text, language: fc.constantFrom('nb', 'nn', 'no') }),
  fc.record({ iri: fc.webUrl({ withFragments: true, withQueryParameters: true }) }),
  fc.record({ text: fc.nat().map(String), datatype: fc.constant('xsd:integer' as const) }),
)
const says = fc.record({
  'schema:name': fc.array(value, { maxLength: 3 }),
  'dct:subject': value,
  'schema:query-input': fc.oneof(value, fc.constant(null)),
})
const node: fc.Arbitrary<Node> = fc.record({
  id: fc.constantFrom('https://katalog.example/tiltak/a', 'https://katalog.example/tiltak/b"<>\\ c'),
  types: fc.subarray(['skos:Concept', 'schema:DefinedTerm'] as const),
  says: fc.record({
    'schema:hasPart': fc.array(
      fc.record({ id: fc.constant(null), types: fc.constant(['schema:Claim'] as const), says }),
    ),
    'schema:mainEntity': fc.record({
      id: fc.constant('http://www.w3.org/2004/02/skos/core#prefLabel'),
      types: fc.constant([]),
      says,
    }),
  }),
})

describe('a graph', () => {
  it('says the same as Turtle and as JSON-LD, whatever signs are in it', async () => {
    await fc.assert(
      fc.asyncProperty(node, async (one) => {
        const turtle = readTurtle([...toTurtle([one])].join(''))
        const json = await readJsonLd([...toJsonLd([one])].join(''))
        expect(await canonical(turtle)).toBe(await canonical(json))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps half a sign and control characters from breaking the file', () => {
    const store = readTurtle(
      [
        ...toTurtle([
          {
            id: 'https://a.example/',
            types: [],
            says: { 'schema:name': { text: 'a\ud800b\u0000\u0007\n"' } },
          },
        ]),
      ].join(''),
    )
    expect([...store].map(({ object }) => object.value)).toEqual(['a\ufffdb\u0000\u0007\n"'])
  })
})
