import { createServer } from 'node:http'
import { createCatalogueBuilder } from '../catalogue/createCatalogue.ts'
import { currentCatalogue } from '../catalogue/currentCatalogue.ts'
import { runAtOnce } from '../catalogue/steps.ts'
import { editionsFolder } from '../config/editionsFolder.ts'
import { createLogger } from '../config/logger.ts'
import { announceAddresses } from './announceAddresses.ts'
import { announceWaiting } from './announceWaiting.ts'
import { baseAddress } from './baseAddress.ts'
import { createApp } from './createApp.ts'
import { createEditorialDoor } from './editorialDoor.ts'
import { openEditorialHalf } from './editorialHalf.ts'
import { listen } from './listen.ts'
import { openPublicHalf } from './openPublicHalf.ts'
import { openWhenDatabaseAnswers } from './openWhenDatabaseAnswers.ts'
import { preflight } from './preflight.ts'
import { shutDownGracefully } from './shutdown.ts'

/**
 * From nothing to answering. With a catalogue kept from last time visitors are let in first; without one the port
 * opens last. A database that is away keeps the editorial half waiting, and nobody else.
 */
export async function startServer(): Promise<void> {
  const { env, kept, away } = await preflight()
  const buildCatalogue = createCatalogueBuilder()
  if (kept) currentCatalogue().set(runAtOnce(buildCatalogue(kept)))
  const log = createLogger(env)
  const publicHalf = await openPublicHalf(env, {
    origin: env.SERVER_URL ?? '',
    localAddress: baseAddress(env, env.PORT),
    editionsFolder: editionsFolder(env),
    onError: (error) => log.error({ err: error, msg: 'A visitor was not answered' }),
  })
  const door = createEditorialDoor()
  const app = createApp(publicHalf, door, env)
  // A repeated answer leaves before the router, which costs more than everything else.
  const server = createServer((req, res) => publicHalf.answerFromMemory(req, res) || app(req, res))
  const letIn = async (): Promise<number> => {
    shutDownGracefully(server, door.close)
    return listen(server, env)
  }

  const early = kept ? await letIn() : null
  if (away && early !== null) {
    door.wait()
    announceWaiting(env, early, away.message)
  }
  const open = () => openEditorialHalf(env, buildCatalogue)
  const editorial = away ? await openWhenDatabaseAnswers(env, away.message, open) : await open()
  door.open(editorial)
  announceAddresses(env, early ?? (await letIn()), editorial.firstAdmin)
}
