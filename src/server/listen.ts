import type { Server } from 'node:http'
import type { Env } from '../config/env.ts'

/** Resolves to the port when the server takes requests; `PORT=0` gets a free one. */
export const listen = (server: Server, { PORT, HOST }: Pick<Env, 'PORT' | 'HOST'>): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : PORT)
    })
  })
