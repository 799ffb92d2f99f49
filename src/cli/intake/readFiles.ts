import { open, stat } from 'node:fs/promises'
import type { Knowledge } from '../../intake/context.ts'
import { createSourceReader, type SourceReading } from '../../intake/createSourceReader.ts'
import { limits } from '../../intake/formats/limits.ts'

/** The files that are not there, so that a run can refuse before it begins. */
export const missingFiles = async (files: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  )
  return files.filter((_, at) => !found[at])
}

/** The file's bytes; of one beyond the limit no more than shows that it is. */
const bytesOf = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.min(size, limits.fileBytes + 1))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Readings one by one, in the order of the files: memory holds one file at a time. */
export async function* readFiles(
  files: readonly string[],
  knowledge: Knowledge,
): AsyncGenerator<SourceReading> {
  const read = createSourceReader(knowledge)
  for (const source of files) yield* read({ source, bytes: await bytesOf(source) })
}
