import { existsSync } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser to test in: `CHROMIUM_BINARY`, or a Chromium on the PATH; null where there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_BINARY
  if (given) return existsSync(given) ? given : null
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(existsSync) ?? null
}
