import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../tests/helpers/freePort.ts'
import { intakeReading } from './intakeReading.ts'
import { intakeWriting } from './intakeWriting.ts'
import { measureLoad } from './measureLoad.ts'
import { measureStarts } from './measureStarts.ts'
import type { Servers } from './servers.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-'))
const [port, rawPort] = [await freePort(), await freePort()]
const servers: Servers = { folder, port, rawPort }
try {
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), SQLite, medians\n`)
  console.table(await measureStarts(servers))
  console.table(await measureLoad(servers))
  console.table(await intakeReading())
  console.table(await intakeWriting())
} finally {
  await rm(folder, { recursive: true, force: true })
}
