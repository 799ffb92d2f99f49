import path from 'node:path'

/** The file that a `file:` address names, as an absolute path; null for other databases. */
export const sqliteFile = (uri: string): string | null =>
  uri.startsWith('file:') ? path.resolve(uri.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')) : null
