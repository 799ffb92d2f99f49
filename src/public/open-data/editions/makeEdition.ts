import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { vocabularies } from '../../../domain/vocabulary.ts'
import type { Stream } from '../../http/stream.ts'
import type { Around } from '../describe/around.ts'
import { geographyCredit, licence } from '../describe/licence.ts'
import { describePublisher } from '../describe/publisher.ts'
import { describeVocabularies } from '../describe/vocabulary.ts'
import { type FileFormat, formats } from '../files/formats.ts'
import { toTurtle } from '../rdf/toTurtle.ts'
import { changesSince, type EditionRow } from './changesSince.ts'
import { checksumFile, type Edition, editionFile, editionSchema } from './edition.ts'
import { createEditionShelf } from './editionShelf.ts'

const frozen: readonly FileFormat[] = ['json', 'csv', 'xlsx', 'ttl']

/** Writes a file and answers what the edition says of it. */
const writePart = async (
  folder: string,
  navn: string,
  type: string,
  pieces: ReturnType<Stream['pieces']>,
): Promise<Edition['filer'][number]> => {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const file = path.join(folder, navn)
  await pipeline(
    Readable.from(pieces, { objectMode: true }),
    measure,
    createWriteStream(file, { mode: 0o444 }),
  )
  return { navn, type, bytes, sha256: hash.digest('hex') }
}

const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')

const rowsOf = async (folder: string): Promise<readonly EditionRow[]> =>
  JSON.parse(await readFile(path.join(folder, 'tiltak.json'), 'utf8')).tiltak

/**
 * Freezes the catalogue as the edition of a day (`YYYY-MM-DD`) under `folder`: whole or not at all, and never over one
 * that is there. Answers the edition, or null where the day has one already.
 */
export const makeEdition = async (folder: string, day: string, around: Around): Promise<Edition | null> => {
  const editions = createEditionShelf(folder)()
  if (editions.some(({ dato }) => dato === day)) return null
  await mkdir(folder, { recursive: true })
  const unfinished = await mkdtemp(path.join(folder, `.${day}-`))
  try {
    const entries = around.catalogue.content.tiltak.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const filer: Edition['filer'] = []
    for (const format of frozen) {
      const { type, write } = formats[format]
      filer.push(await writePart(unfinished, `tiltak.${format}`, type, write(entries, around)))
    }
    const terms = function* () {
      yield describePublisher(around)
      yield* describeVocabularies(vocabularies, around)
    }
    filer.push(await writePart(unfinished, 'ordlister.ttl', formats.ttl.type, toTurtle(terms())))

    const previous = editions.find(({ dato }) => dato < day) ?? null
    const edition = editionSchema.parse({
      dato: day,
      versjon: around.catalogue.version,
      antall: entries.length,
      lisens: licence.address,
      kreditering: geographyCredit,
      forrige: previous?.dato ?? null,
      endringer: changesSince(
        previous ? await rowsOf(path.join(folder, previous.dato)) : [],
        await rowsOf(unfinished),
      ),
      filer,
    })
    await writeFile(path.join(unfinished, editionFile), `${JSON.stringify(edition, null, 2)}\n`, {
      mode: 0o444,
    })
    const sums = filer.map(({ navn, sha256 }) => `${sha256}  ${navn}\n`).join('')
    await writeFile(path.join(unfinished, checksumFile), sums, { mode: 0o444 })
    await chmod(unfinished, 0o755)
    await rename(unfinished, path.join(folder, day))
    return edition
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Somebody else has filled the folder meanwhile: the first one stands.
    if (isTaken(error)) return null
    throw error
  }
}
