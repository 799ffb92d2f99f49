import type { Payload } from 'payload'
import type { CatalogueBuilder } from '../catalogue/createCatalogue.ts'
import type { Env } from '../config/env.ts'
import { createReleaser, type Releaser } from '../release/releaser.ts'
import { snapshotFile } from '../release/snapshotFile.ts'
import { createFirstAdmin, type FirstAdmin } from './firstAdmin.ts'
import { hasNoUsers } from './hasNoUsers.ts'
import { loadFirstContent } from './loadFirstContent.ts'
import { type NextHandler, prepareNext } from './nextHandler.ts'
import { openPayload } from './openPayload.ts'
import { progress } from './progress.ts'

/** The half behind the login: the database, the admin, and the bridge that feeds visitors. */
export interface EditorialHalf {
  payload: Payload
  next: NextHandler
  /** What published documents are called by the public, for drafts that name them. */
  names: Releaser['names']
  /** Made by this start; null where the database had users. */
  firstAdmin: FirstAdmin | null
  close(): Promise<void>
}

/**
 * Opens database, catalogue and admin, in this order. May be called again after it failed. `buildCatalogue` is what built
 * the catalogue in force, if there is one.
 */
export async function openEditorialHalf(env: Env, buildCatalogue: CatalogueBuilder): Promise<EditorialHalf> {
  progress('Åpner databasen')
  const payload = await openPayload()
  const firstStart = await hasNoUsers(payload)
  if (firstStart) await loadFirstContent(payload)
  const releaser = createReleaser(payload, { snapshot: snapshotFile(env), buildCatalogue })
  try {
    await releaser.release()
    progress('Gjør klar redaksjonen')
    const next = await prepareNext(env)
    // Last before the door opens: a start that ends early is taken up again, and no password is lost.
    const firstAdmin = firstStart ? await createFirstAdmin(payload, env) : null
    return {
      payload,
      next,
      names: releaser.names,
      firstAdmin,
      close: async () => {
        await releaser.close()
        await next.close()
        await payload.destroy()
      },
    }
  } catch (error) {
    await releaser.close()
    throw error
  }
}
