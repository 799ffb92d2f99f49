import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Names of the files in a folder of the seeds, in order; none when the folder is not there. */
export async function listFiles(folder: string, name: string): Promise<string[]> {
  try {
    return (await readdir(path.join(folder, name))).sort()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    return []
  }
}
