import { ConfigFault } from '../config/configFault.ts'
import { StartFault } from './startFault.ts'
import { startServer } from './startServer.ts'

const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigFault || error instanceof StartFault) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `Starten mislyktes: ${message.split('\n')[0]} (LOG_LEVEL=debug viser mer.)`
}

startServer().catch((error: unknown) => {
  process.stderr.write(`\n${sentenceOf(error)}\n`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.exit(1)
})
