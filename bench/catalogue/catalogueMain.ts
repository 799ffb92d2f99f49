import { performance } from 'node:perf_hooks'
import { createCatalogueHolder } from '../../src/catalogue/catalogueHolder.ts'
import { createCatalogue, createCatalogueBuilder } from '../../src/catalogue/createCatalogue.ts'
import { runAtOnce, runInSlices } from '../../src/catalogue/steps.ts'
import { readSnapshot } from '../../src/release/snapshotFile.ts'
import { groundContent } from './groundContent.ts'
import { type Held, longestBlock } from './longestBlock.ts'
import { timePages } from './timePages.ts'
import { timeSearches } from './timeSearches.ts'

/** What one size of catalogue costs, in a process that holds nothing else. */
export interface CatalogueFigures {
  readySeconds: number
  readyCpuSeconds: number
  memoryMb: number
  heapMb: number
  publishMs: number
  publishCpuMs: number
  blockedMs: number
  blockedCpuMs: number
  search: { p50: number; p99: number; cpuP50: number; cpuP99: number }
  pages: Record<string, number>
}

const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

const collect = async () => {
  for (let n = 0; n < 3; n++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss: rss / 1e6, heap: (heapUsed + external) / 1e6 }
}

const [file = ''] = process.argv.slice(2)
const empty = createCatalogue(await groundContent())
const before = await collect()

const [start, startCpu] = [performance.now(), process.cpuUsage()]
const content = await readSnapshot(file)
if (!content) throw new Error(`${file} is no snapshot`)
const build = createCatalogueBuilder()
const first = runAtOnce(build(content))
const readySeconds = (performance.now() - start) / 1000
const readyCpuSeconds = cpuMs(startCpu) / 1000
const after = await collect()

const holder = createCatalogueHolder()
holder.set(empty)
holder.set(first)
const changes: ({ ms: number; cpu: number } & Held)[] = []
let tiltak = content.tiltak
for (let n = 0; n < 7; n++) {
  tiltak = tiltak.map((entry, at) =>
    at === 1000 * n + 5 ? { ...entry, tittel: `Et nytt navn ${n}` } : entry,
  )
  const cpu = process.cpuUsage()
  const { result, ...change } = await longestBlock(() => runInSlices(build({ ...content, tiltak })))
  changes.push({ ...change, cpu: cpuMs(cpu) })
  holder.set(result)
}
const middle = (of: (change: (typeof changes)[number]) => number): number =>
  changes.map(of).sort((a, b) => a - b)[Math.floor(changes.length / 2)] ?? Number.NaN

const catalogue = holder.get() ?? first
const figures: CatalogueFigures = {
  readySeconds,
  readyCpuSeconds,
  memoryMb: after.rss - before.rss,
  heapMb: after.heap - before.heap,
  publishMs: middle(({ ms }) => ms),
  publishCpuMs: middle(({ cpu }) => cpu),
  blockedMs: Math.max(...changes.map(({ blockedMs }) => blockedMs)),
  blockedCpuMs: Math.max(...changes.map(({ blockedCpuMs }) => blockedCpuMs)),
  search: timeSearches(catalogue),
  pages: await timePages(holder),
}
process.stdout.write(JSON.stringify(figures))
process.exit(0)
