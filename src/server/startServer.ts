import { createServer } from 'node:http'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { readEnv } from '../config/env.ts'
import { createReleaser } from '../release/releaser.ts'
import { readSnapshot } from '../release/snapshotFile.ts'
import { announceAddresses } from './announceAddresses.ts'
import { checkDatabase } from './checkDatabase.ts'
import { checkPort } from './checkPort.ts'
import { createApp } from './createApp.ts'
import { fillEmptyDatabase } from './fillEmptyDatabase.ts'
import { createFirstAdmin } from './firstAdmin.ts'
import { listen } from './listen.ts'
import { prepareNext } from './nextHandler.ts'
import { openPayload } from './openPayload.ts'
import { progress } from './progress.ts'
import { shutDownGracefully } from './shutdown.ts'

/** From nothing to answering: checks first, then the database, the catalogue, the admin, and last the port. */
export async function startServer(): Promise<void> {
  const env = readEnv()
  await checkPort(env.PORT, env.HOST)
  await checkDatabase(env)
  progress('Åpner databasen')
  const payload = await openPayload()
  await fillEmptyDatabase(payload)
  const admin = await createFirstAdmin(payload, env)
  const kept = await readSnapshot(env.DATA_DIR)
  if (kept) currentCatalogue().set(createCatalogue(kept))
  const releaser = createReleaser(payload, { dataDir: env.DATA_DIR })
  await releaser.release()
  progress('Gjør klar redaksjonen')
  const next = await prepareNext(env)
  const server = createServer(createApp(payload, env, next))
  next.attach(server)
  await listen(server, env)
  shutDownGracefully(server, async () => {
    await releaser.close()
    await next.close()
    await payload.destroy()
  })
  announceAddresses(env, admin)
}
