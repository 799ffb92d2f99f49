import type { Payload } from 'payload'
import type { CatalogueContent } from '../catalogue/content.ts'
import { type CatalogueBuilder, createCatalogueBuilder } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import type { Entry } from '../catalogue/entry.ts'
import { runInSlices } from '../catalogue/steps.ts'
import { followChanges } from '../editorial/announceChange.ts'
import { createContentBuilder } from './buildContent.ts'
import { changedNames } from './changedNames.ts'
import { createEntryKeeper } from './entryKeeper.ts'
import { followDatabase } from './followDatabase.ts'
import { createLiveReader, type Reported } from './liveReader.ts'
import { createNames, type Names } from './names.ts'
import type { GroundDocuments } from './readLive.ts'
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

/** From one attempt to the next, longer each time. */
const [firstPauseMs, longestPauseMs] = [1000, 60_000]

/**
 * The one bridge from the editorial half to the public one: follows changes and keeps the catalogue in step. A change
 * costs the documents that changed, and visitors are let in between the steps of a build.
 * `snapshot` is the file that the last catalogue is kept in; `buildCatalogue` is what built the one in force, if any.
 */
export function createReleaser(
  payload: Payload,
  {
    snapshot,
    buildCatalogue = createCatalogueBuilder(),
  }: { snapshot: string | null; buildCatalogue?: CatalogueBuilder },
): Releaser {
  const holder = currentCatalogue()
  const live = createLiveReader(payload)
  const asBefore = (entry: Entry): Entry => {
    const before = holder.get()?.entryById(entry.id)
    return before && JSON.stringify(before) === JSON.stringify(entry) ? before : entry
  }
  const keptEntries = createEntryKeeper(payload, asBefore)
  const buildContent = createContentBuilder(() => holder.get()?.content)
  let lastGround: GroundDocuments | null = null
  let names: Names | null = null
  const logged = (msg: string) => (error: unknown) => payload.logger.error({ err: error, msg })
  const keeper = snapshot
    ? createSnapshotKeeper(snapshot, logged('The catalogue could not be kept on disk'))
    : null
  let running: Promise<void> | null = null
  let isDirty = false
  let isClosed = false
  let waiting: NodeJS.Timeout | undefined
  let pauseMs = firstPauseMs

  const readContent = async (): Promise<CatalogueContent> => {
    const { ground, tiltak: ids } = await live.read()
    try {
      const read = await keptEntries.renew(ids, changedNames(lastGround, ground), (slugs) =>
        createNames(ground, slugs),
      )
      lastGround = ground
      names = read
      return buildContent({
        ground,
        names: read,
        tiltak: keptEntries.entries(),
        trukket: keptEntries.withdrawn(),
      })
    } catch (error) {
      // What could not be read is still to be read.
      live.report(null)
      throw error
    }
  }

  const once = async (): Promise<void> => {
    const content = await readContent()
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

  // A change that could not be read (a database that is busy, or away for a moment) is not lost: it is tried again.
  const catchUp = (): void => {
    const tryAgain = (error: unknown): void => {
      logged('The catalogue could not be released, and is tried again')(error)
      clearTimeout(waiting)
      if (!isClosed) waiting = setTimeout(catchUp, pauseMs).unref()
      pauseMs = Math.min(2 * pauseMs, longestPauseMs)
    }
    releaseChanges().then(() => {
      pauseMs = firstPauseMs
    }, tryAgain)
  }

  const follow = (change: Reported): void => {
    live.report(change)
    catchUp()
  }

  const stop = followChanges(follow)
  const stopDatabase = followDatabase(payload, follow)

  return {
    release: () => {
      live.report(null)
      return releaseChanges()
    },
    names: async () => {
      while (!names) await releaseChanges()
      return names
    },
    settled: async () => {
      await running
      await keeper?.settled()
    },
    close: async () => {
      isClosed = true
      clearTimeout(waiting)
      stop()
      await stopDatabase()
      await running?.catch(() => undefined)
      await keeper?.settled()
    },
  }
}
