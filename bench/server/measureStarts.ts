import { writeFile } from 'node:fs/promises'
import { median } from '../median.ts'
import { askFor } from './answer.ts'
import { answersFile, type Servers, startProduct, startRaw } from './servers.ts'
import type { Child } from './startChild.ts'

const rounds = 3
const list = { path: '/v1/tiltak', headers: {} }

interface Start {
  up: number
  cpu: number
  firstAnswer: number
  memory: number
}

async function measure(start: () => Promise<Child>, port: number): Promise<Start> {
  const child = await start()
  const cpu = await child.cpuMs()
  const since = performance.now()
  await askFor(port, list)
  const firstAnswer = performance.now() - since
  const memory = await child.memoryMb()
  await child.stop()
  return { up: child.startMs, cpu, firstAnswer, memory }
}

/**
 * Process start to both halves open (and the processor time of it, which a busy machine does not change), the first list
 * answer after that, and resident memory then; raw Node beside.
 */
export async function measureStarts(servers: Servers) {
  const { port, rawPort, folder } = servers
  const first = await startProduct(servers)
  const { head, body } = await askFor(port, list)
  await writeFile(
    answersFile(folder),
    JSON.stringify([{ path: list.path, head, body: body.toString('base64') }]),
  )
  await first.stop()

  const ours: Start[] = []
  const raw: Start[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await measure(() => startProduct(servers), port))
    raw.push(await measure(() => startRaw(servers), rawPort))
  }
  const row = (what: keyof Start, digits: number) => ({
    'the product': median(ours.map((start) => start[what])).toFixed(digits),
    'raw Node': median(raw.map((start) => start[what])).toFixed(digits),
  })
  return {
    'first start, seeds loaded (ms)': { 'the product': first.startMs.toFixed(0), 'raw Node': '' },
    'start (ms)': row('up', 0),
    'start, CPU time (ms)': row('cpu', 0),
    'first list answer (ms)': row('firstAnswer', 1),
    'memory, RSS (MB)': row('memory', 0),
  }
}
