import type { Entry } from '../../../catalogue/entry.ts'
import type { Stream } from '../../http/stream.ts'
import type { Around } from '../describe/around.ts'
import { describeEntry } from '../describe/entry.ts'
import { describePublisher } from '../describe/publisher.ts'
import type { Node } from '../rdf/node.ts'
import { toJsonLd } from '../rdf/toJsonLd.ts'
import { toTurtle } from '../rdf/toTurtle.ts'
import { writeCsv } from './writeCsv.ts'
import { writeJson } from './writeJson.ts'
import { writeXlsx } from './writeXlsx.ts'

interface Format {
  name: string
  type: string
  /** As the European list of file types names it. */
  authority: string
  compressible: boolean
  write(entries: readonly Entry[], around: Around): ReturnType<Stream['pieces']>
}

function* graph(entries: readonly Entry[], around: Around): Generator<Node> {
  yield describePublisher(around)
  for (const entry of entries) yield describeEntry(entry, around)
}

/** The forms that the catalogue, or a search in it, can be fetched in. */
export const formats = {
  csv: { name: 'CSV', type: 'text/csv', authority: 'CSV', compressible: true, write: writeCsv },
  xlsx: {
    name: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    authority: 'XLSX',
    compressible: false,
    write: writeXlsx,
  },
  json: { name: 'JSON', type: 'application/json', authority: 'JSON', compressible: true, write: writeJson },
  ttl: {
    name: 'Turtle',
    type: 'text/turtle',
    authority: 'RDF_TURTLE',
    compressible: true,
    write: (entries, around) => toTurtle(graph(entries, around)),
  },
  jsonld: {
    name: 'JSON-LD',
    type: 'application/ld+json',
    authority: 'JSON_LD',
    compressible: true,
    write: (entries, around) => toJsonLd(graph(entries, around)),
  },
} as const satisfies Record<string, Format>

export type FileFormat = keyof typeof formats
export const fileFormats = Object.keys(formats) as FileFormat[]
