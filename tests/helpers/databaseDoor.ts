import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './freePort.ts'

/** A door in front of a MongoDB server: shut, it refuses who knocks and throws out who is inside. */
export interface DatabaseDoor {
  /** Address of a database behind the door. */
  uri: string
  open(): Promise<void>
  shut(): Promise<void>
}

/** Begins open. Works in front of any server, since it needs no say over its process. */
export async function databaseDoor(serverUri: string, database: string): Promise<DatabaseDoor> {
  const behind = new URL(serverUri)
  const port = await freePort()
  const inside = new Set<Socket>()

  const server = createServer((guest) => {
    const host = connect(Number(behind.port), behind.hostname)
    for (const socket of [guest, host]) {
      inside.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => inside.delete(socket))
    }
    guest.pipe(host).pipe(guest)
  })
  const open = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of inside) socket.destroy()
    })

  // Direct, or the driver would learn the server's own address and walk around the door.
  const uri = new URL(`mongodb://127.0.0.1:${port}/${database}?directConnection=true`)
  uri.searchParams.set('replicaSet', behind.searchParams.get('replicaSet') ?? '')
  await open()
  return { uri: uri.href, open, shut }
}
