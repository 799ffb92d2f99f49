import { createServer } from 'node:http'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { createReleaser } from '../release/releaser.ts'
import { readSnapshot } from '../release/snapshotFile.ts'
import { announceAddresses } from './announceAddresses.ts'
import { createApp } from './createApp.ts'
import { createFirstAdmin } from './firstAdmin.ts'
import { hasNoUsers } from './hasNoUsers.ts'
import { listen } from './listen.ts'
import { loadFirstContent } from './loadFirstContent.ts'
import { prepareNext } from './nextHandler.ts'
import { openPayload } from './openPayload.ts'
import { openPublicHalf } from './openPublicHalf.ts'
import { preflight } from './preflight.ts'
import { progress } from './progress.ts'
import { shutDownGracefully } from './shutdown.ts'

/** From nothing to answering: checks first, then the database, the catalogue, the admin, and last the port. */
export async function startServer(): Promise<void> {
  const env = await preflight()
  progress('Åpner databasen')
  const payload = await openPayload()
  const firstStart = await hasNoUsers(payload)
  if (firstStart) await loadFirstContent(payload)
  const kept = await readSnapshot(env.DATA_DIR)
  if (kept) currentCatalogue().set(createCatalogue(kept))
  const releaser = createReleaser(payload, { dataDir: env.DATA_DIR })
  await releaser.release()
  progress('Gjør klar redaksjonen')
  const next = await prepareNext(env)
  const publicHalf = await openPublicHalf(env, {
    origin: env.SERVER_URL ?? '',
    onError: (error) => payload.logger.error({ err: error, msg: 'A visitor was not answered' }),
  })
  const app = createApp({ payload, publicHalf, next }, env)
  // A repeated answer leaves before the router, which costs more than everything else.
  const server = createServer((req, res) => publicHalf.answerFromMemory(req, res) || app(req, res))
  // Last before the door opens: a start that ends early is taken up again, and no password is lost.
  const admin = firstStart ? await createFirstAdmin(payload, env) : null
  const port = await listen(server, env)
  shutDownGracefully(server, async () => {
    await releaser.close()
    await next.close()
    await payload.destroy()
  })
  announceAddresses(env, port, admin)
}
