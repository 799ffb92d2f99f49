import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file to be packed, in pieces. */
export interface ZipPart {
  name: string
  pieces: Iterable<string>
}

/** Sizes follow the content (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808
const deflate = 8
const version = 20
/** 1 January 1980: the same content gives the same file whenever it is made. */
const day = 0x0021

const record = (signature: number, fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = buffer.writeUInt32LE(signature, 0)
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

interface Packed {
  name: Buffer
  at: number
  crc: number
  packed: number
  plain: number
}

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    record(0x04034b50, [
      [version, 2],
      [flags, 2],
      [deflate, 2],
      [0, 2],
      [day, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [name.length, 2],
      [0, 2],
    ]),
    name,
  ])

const descriptor = ({ crc, packed, plain }: Packed): Buffer =>
  record(0x08074b50, [
    [crc, 4],
    [packed, 4],
    [plain, 4],
  ])

const centralHeader = ({ name, at, crc, packed, plain }: Packed): Buffer =>
  Buffer.concat([
    record(0x02014b50, [
      [version, 2],
      [version, 2],
      [flags, 2],
      [deflate, 2],
      [0, 2],
      [day, 2],
      [crc, 4],
      [packed, 4],
      [plain, 4],
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ]),
    name,
  ])

const end = (count: number, size: number, at: number): Buffer =>
  record(0x06054b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ])

/** A zip archive in pieces, made while it is sent: however long, it takes no more memory than a piece. */
export async function* zip(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const done: Packed[] = []
  let sent = 0
  for (const { name, pieces } of parts) {
    const file: Packed = { name: Buffer.from(name), at: sent, crc: 0, packed: 0, plain: 0 }
    const header = localHeader(file.name)
    yield header
    const counted = function* () {
      for (const piece of pieces) {
        const bytes = Buffer.from(piece)
        file.crc = crc32(bytes, file.crc)
        file.plain += bytes.length
        yield bytes
      }
    }
    for await (const chunk of Readable.from(counted()).pipe(createDeflateRaw())) {
      file.packed += chunk.length
      yield chunk
    }
    const tail = descriptor(file)
    yield tail
    sent += header.length + file.packed + tail.length
    done.push(file)
  }
  const directory = Buffer.concat(done.map(centralHeader))
  yield Buffer.concat([directory, end(done.length, directory.length, sent)])
}
