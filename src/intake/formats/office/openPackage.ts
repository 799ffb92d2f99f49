import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { decode } from '../../decode.ts'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'

/** The parts of an office file by name. Only parts that are asked for are inflated. */
export interface OfficePackage {
  has(name: string): boolean
  /** The part's text; empty when there is no such part. */
  part(name: string): Promise<string>
}

const refuseLarge = (bytes: number, most: number): void => {
  if (bytes > most) throw new Unreadable('document-expands', { bytes, most })
}

/** Reads no more than the entry says: yauzl ends a stream that turns out longer, so a lying header gains nothing. */
const inflate = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw new Unreadable('document-encrypted')
  const chunks: Uint8Array[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Opens a zip file. Throws Unreadable for one that would inflate beyond the limits, whatever its headers say. */
export const openPackage = async (bytes: Uint8Array): Promise<OfficePackage> => {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
  })
  if (zip.entryCount > limits.packageParts)
    throw new Unreadable('document-expands', { bytes: zip.entryCount, most: limits.packageParts })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  let inflated = 0
  return {
    has: (name) => entries.has(name),
    async part(name) {
      const entry = entries.get(name)
      if (!entry) return ''
      refuseLarge(entry.uncompressedSize, limits.partBytes)
      inflated += entry.uncompressedSize
      refuseLarge(inflated, limits.packageBytes)
      return decode(await inflate(zip, entry)) ?? ''
    },
  }
}
