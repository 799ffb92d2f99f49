import type { Payload } from 'payload'
import type { CatalogueContent } from '../catalogue/content.ts'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { followChanges } from '../editorial/announceChange.ts'
import { buildContent } from './buildContent.ts'
import { followDatabase } from './followDatabase.ts'
import { readLive } from './readLive.ts'
import { writeSnapshot } from './snapshotFile.ts'

export interface Releaser {
  /** Reads what is live and puts it in force; resolves when it is. */
  release(): Promise<void>
  /** Resolves when every change so far is in force. */
  settled(): Promise<void>
  close(): Promise<void>
}

/**
 * The one bridge from the editorial half to the public one: follows changes and keeps the catalogue in step.
 * `snapshot` is the file that the last catalogue is kept in.
 */
export function createReleaser(payload: Payload, { snapshot }: { snapshot: string | null }): Releaser {
  const holder = currentCatalogue()
  let running: Promise<void> | null = null
  let dirty = false

  // A full disk costs the copy, never the release.
  const keep = (file: string, content: CatalogueContent): Promise<void> =>
    writeSnapshot(file, content).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The catalogue could not be kept on disk' }),
    )

  const once = async (): Promise<void> => {
    const content = buildContent(await readLive(payload), new Date())
    const catalogue = createCatalogue(content)
    if (catalogue.version === holder.get()?.version) return
    holder.set(catalogue)
    if (snapshot) await keep(snapshot, content)
  }

  // Changes that come while one release runs are served by the next one, together.
  const untilClean = async (): Promise<void> => {
    while (dirty) {
      dirty = false
      await once()
    }
  }

  const release = (): Promise<void> => {
    dirty = true
    running ??= untilClean().finally(() => {
      running = null
    })
    return running
  }

  const follow = (): void => {
    release().catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The catalogue could not be released' }),
    )
  }

  const stop = followChanges(follow)
  const stopDatabase = followDatabase(payload, follow)

  return {
    release,
    settled: async () => {
      await running
    },
    close: async () => {
      stop()
      await stopDatabase()
      await running?.catch(() => undefined)
    },
  }
}
