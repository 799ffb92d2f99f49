import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'

export interface ExpandedFiles {
  /** Files in the order they were asked for, those of a folder or a pattern by name; each once, whatever leads to it. */
  files: readonly string[]
  /** What names no file at all. */
  missing: readonly string[]
}

const options = { onlyFiles: true, dot: false, expandDirectories: false } as const

const filesOf = async (asked: string): Promise<readonly string[]> => {
  const found = await stat(asked).catch(() => null)
  if (found?.isFile()) return [asked]
  const within = found?.isDirectory()
    ? await glob('**/*', { ...options, cwd: asked })
    : await glob(asked, options)
  return within.map((name) => (found ? path.join(asked, name) : name)).sort()
}

/** Files, folders with all that is in them, and patterns that the shell did not expand. */
export const expandFiles = async (asked: readonly string[]): Promise<ExpandedFiles> => {
  const files = new Map<string, string>()
  const missing: string[] = []
  for (const one of asked) {
    const found = await filesOf(one)
    for (const file of found) {
      const place = await realpath(file).catch(() => file)
      if (!files.has(place)) files.set(place, file)
    }
    if (found.length === 0) missing.push(one)
  }
  return { files: [...files.values()], missing }
}
