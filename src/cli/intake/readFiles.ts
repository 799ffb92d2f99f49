import { readFile, stat } from 'node:fs/promises'
import type { Knowledge } from '../../intake/context.ts'
import { createReader } from '../../intake/createReader.ts'
import type { Reading } from '../../intake/reading.ts'

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

/** Readings one by one, in the order of the files: memory holds one document at a time. */
export async function* readFiles(files: readonly string[], knowledge: Knowledge): AsyncGenerator<Reading> {
  const read = createReader(knowledge)
  for (const source of files) yield read({ source, bytes: await readFile(source) })
}
