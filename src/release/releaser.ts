import type { Payload } from 'payload'
import { createCatalogueBuilder } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { runInSlices } from '../catalogue/steps.ts'
import { followChanges } from '../editorial/announceChange.ts'
import { createContentBuilder } from './buildContent.ts'
import { followDatabase } from './followDatabase.ts'
import { createLiveReader, type Reported } from './liveReader.ts'
import { createNames, type Names } from './names.ts'
import { onlyLive } from './onlyLive.ts'
import type { LiveDocuments } from './readLive.ts'
import { createSnapshotKeeper } from './snapshotKeeper.ts'

export interface Releaser {
  /** Reads everything that is live and puts it in force; resolves when it is. */
  release(): Promise<void>
  /** Resolves when every change so far is in force and kept. */
  settled(): Promise<void>
  /** What the live documents of the last release are called. */
  names(): Promise<Names>
  close(): Promise<void>
}

/**
 * The one bridge from the editorial half to the public one: follows changes and keeps the catalogue in step. A change
 * costs the documents that changed, and visitors are let in between the steps of a build.
 * `snapshot` is the file that the last catalogue is kept in.
 */
export function createReleaser(payload: Payload, { snapshot }: { snapshot: string | null }): Releaser {
  const holder = currentCatalogue()
  const live = createLiveReader(payload)
  const buildContent = createContentBuilder()
  const buildCatalogue = createCatalogueBuilder()
  const logged = (msg: string) => (error: unknown) => payload.logger.error({ err: error, msg })
  const keeper = snapshot
    ? createSnapshotKeeper(snapshot, logged('The catalogue could not be kept on disk'))
    : null
  let latest: LiveDocuments | null = null
  let running: Promise<void> | null = null
  let isDirty = false

  const once = async (): Promise<void> => {
    latest = await live.read()
    const content = await runInSlices(buildContent(latest, new Date()))
    const catalogue = await runInSlices(buildCatalogue(content))
    if (catalogue.version === holder.get()?.version) return
    holder.set(catalogue)
    keeper?.keep(content)
  }

  // Changes that come while one release runs are served by the next one, together.
  const untilClean = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false
      await once()
    }
  }

  const releaseChanges = (): Promise<void> => {
    isDirty = true
    running ??= untilClean().finally(() => {
      running = null
    })
    return running
  }

  const follow = (change: Reported): void => {
    live.report(change)
    releaseChanges().catch(logged('The catalogue could not be released'))
  }

  const stop = followChanges(follow)
  const stopDatabase = followDatabase(payload, follow)

  return {
    release: () => {
      live.report(null)
      return releaseChanges()
    },
    names: async () => createNames(onlyLive(latest ?? (await live.read()), new Date())),
    settled: async () => {
      await running
      await keeper?.settled()
    },
    close: async () => {
      stop()
      await stopDatabase()
      await running?.catch(() => undefined)
      await keeper?.settled()
    },
  }
}
