import { createServer } from 'node:net'
import { StartFault } from './startFault.ts'

/** Tries the address before the slow work begins, so that a busy port is told at once. */
export const checkPort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new StartFault(reasonOf(error, port, host))))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen med PORT.`
  if (error.code === 'EACCES') return `Har ikke lov til å lytte på port ${port}. Velg en over 1023 med PORT.`
  return `Kan ikke lytte på ${host}:${port} (${error.code}). Se på HOST og PORT.`
}
