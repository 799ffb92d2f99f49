import type { CatalogueContent } from '../catalogue/content.ts'
import { writeSnapshot } from './snapshotFile.ts'

/** Keeps the last catalogue on disk, one writing at a time; of what comes meanwhile only the newest is written. */
export interface SnapshotKeeper {
  keep(content: CatalogueContent): void
  /** Resolves when the newest is written. */
  settled(): Promise<void>
}

/** `onError` is told when it could not be written: a full disk costs the copy, never the release. */
export const createSnapshotKeeper = (file: string, onError: (error: unknown) => void): SnapshotKeeper => {
  let newest: CatalogueContent | null = null
  let writing: Promise<void> | null = null

  const untilWritten = async (): Promise<void> => {
    while (newest) {
      const content = newest
      newest = null
      await writeSnapshot(file, content).catch(onError)
    }
  }

  return {
    keep: (content) => {
      newest = content
      writing ??= untilWritten().finally(() => {
        writing = null
      })
    },
    settled: async () => {
      await writing
    },
  }
}
