import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../tests/helpers/freePort.ts'
import { showRows } from '../row.ts'
import { measureLoad } from './measureLoad.ts'
import { measureStarts } from './measureStarts.ts'
import { multiplyEntries } from './multiplyEntries.ts'
import { databaseUri, type Servers } from './servers.ts'

const entries = 10_000

/** The product on SQLite as it starts and answers, beside raw Node; answers how many bars were missed. */
export async function benchServer(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-'))
  const servers: Servers = { folder, port: await freePort(), rawPort: await freePort() }
  try {
    console.log('\nThe product as it starts, with the seeds')
    console.table(await measureStarts(servers))
    // The seeds are four entries.
    const published = await multiplyEntries(databaseUri(folder), entries / 4 - 1)
    return showRows(`The product with ${entries} entries`, await measureLoad(servers, published))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
