import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../tests/helpers/freePort.ts'
import { requestsPerSecond } from './requestsPerSecond.ts'
import { startChild } from './startChild.ts'

const runs = 3
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const round = (value: number, digits = 0): string => value.toFixed(digits)

const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-'))
const port = await freePort()
const list = `http://127.0.0.1:${port}/v1/tiltak`
const env = {
  NODE_ENV: 'production',
  PORT: String(port),
  HOST: '127.0.0.1',
  DATABASE_URI: `file:${path.join(folder, 'bench.db')}`,
  DATA_DIR: folder,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: 'a-secret-for-the-bench-that-signs-nothing',
  LOG_LEVEL: 'error',
}
const product = () => startChild(['--conditions=production', 'dist/server.js'], env, '/v1/tiltak')

const first = await product()
const body = await (await fetch(list)).text()
await writeFile(path.join(folder, 'list.json'), body)
await first.stop()

const starts: number[] = []
const firstAnswers: number[] = []
const memories: number[] = []
const ratios: number[] = []
const rawStarts: number[] = []
const rawMemories: number[] = []
const rates: number[] = []
for (let run = 0; run < runs; run++) {
  const ours = await product()
  starts.push(ours.startMs)
  const since = performance.now()
  await (await fetch(list)).arrayBuffer()
  firstAnswers.push(performance.now() - since)
  memories.push(await ours.memoryMb())
  const rate = await requestsPerSecond(list)
  await ours.stop()

  const rawPort = await freePort()
  const raw = await startChild(
    ['bench/rawServer.mjs', String(rawPort), path.join(folder, 'list.json')],
    {},
    'up',
  )
  rawStarts.push(raw.startMs)
  rawMemories.push(await raw.memoryMb())
  const rawRate = await requestsPerSecond(`http://127.0.0.1:${rawPort}/`)
  await raw.stop()
  rates.push(rate)
  ratios.push(rate / rawRate)
}
await rm(folder, { recursive: true, force: true })

console.log(`Median of ${runs} runs, Node ${process.version}, SQLite, the list is ${body.length} bytes`)
console.table({
  'first start, seeds loaded (s)': { ours: round(first.startMs / 1000, 1), 'raw Node': '' },
  'start (s)': { ours: round(median(starts) / 1000, 1), 'raw Node': round(median(rawStarts) / 1000, 2) },
  'first list answer (ms)': { ours: round(median(firstAnswers), 1), 'raw Node': '' },
  'memory after start (MB)': { ours: round(median(memories)), 'raw Node': round(median(rawMemories)) },
  'repeated list, answers a second': { ours: round(median(rates)), 'raw Node': '' },
  'repeated list, share of raw Node': { ours: round(median(ratios), 2), 'raw Node': '1' },
})
