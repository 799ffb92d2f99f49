import { open } from 'node:fs/promises'
import { limits } from '../../intake/formats/limits.ts'

/** The file's bytes, of one beyond the limit no more than shows that it is; null where it cannot be opened or read. */
export const bytesOf = async (file: string): Promise<Uint8Array | null> => {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      const bytes = Buffer.alloc(Math.min(size, limits.fileBytes + 1))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault) return null
    throw fault
  }
}
