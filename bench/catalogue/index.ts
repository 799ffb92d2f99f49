import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Row, showRows } from '../row.ts'
import { runChild } from '../runChild.ts'
import type { CatalogueFigures } from './catalogueMain.ts'

const [small, large] = [10_000, 100_000] as const

async function measure(size: number): Promise<CatalogueFigures & { snapshotMb: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-'))
  const file = path.join(folder, 'katalog.json')
  try {
    await runChild('bench/catalogue/inventSnapshot.ts', [String(size), file])
    const figures = await runChild<CatalogueFigures>('bench/catalogue/catalogueMain.ts', [file])
    return { ...figures, snapshotMb: (await stat(file)).size / 1e6 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rowsOf = (size: number, now: CatalogueFigures & { snapshotMb: number }): Row[] => {
  const { search, pages } = now
  const isSmall = size === small
  return [
    {
      what: 'new search, p50 (ms)',
      figure: search.p50,
      ...(isSmall && { bar: { most: 1 } }),
      note: `processor ${search.cpuP50.toFixed(2)}`,
    },
    {
      what: 'new search, p99 (ms)',
      figure: search.p99,
      bar: { most: isSmall ? 5 : 30 },
      note: `processor ${search.cpuP99.toFixed(2)}`,
    },
    {
      what: 'catalogue after one change (ms)',
      figure: now.publishMs,
      digits: 0,
      bar: { most: 1000 },
      note: `processor ${now.publishCpuMs.toFixed(0)}`,
    },
    {
      what: 'longest block meanwhile (ms)',
      figure: now.blockedMs,
      digits: 0,
      bar: { most: 50 },
      note: `processor ${now.blockedCpuMs.toFixed(0)}`,
    },
    {
      what: 'ready from disk (s)',
      figure: now.readySeconds,
      ...(isSmall && { bar: { most: 3 } }),
      note: `processor ${now.readyCpuSeconds.toFixed(1)}; ${now.snapshotMb.toFixed(0)} MB on disk`,
    },
    {
      what: 'memory over an empty catalogue (MB)',
      figure: now.memoryMb,
      digits: 0,
      ...(isSmall && { bar: { most: 150 } }),
      note: `RSS after collection; heap and buffers ${now.heapMb.toFixed(0)}`,
    },
    ...Object.entries(pages).map(
      ([kind, figure]): Row => ({
        what: `${kind}, uncached, p50 (ms)`,
        figure,
        ...(isSmall && { bar: { most: 5 } }),
      }),
    ),
  ]
}

/** The catalogue in memory at two sizes; answers how many bars were missed. */
export async function benchCatalogue(): Promise<number> {
  const little = await measure(small)
  const missed = showRows(`The catalogue, ${small} invented entries`, rowsOf(small, little))
  const much = await measure(large)
  const growth: Row = {
    what: `memory, times that of ${small}`,
    figure: much.memoryMb / little.memoryMb,
    digits: 1,
    bar: { most: large / small },
  }
  return missed + showRows(`The catalogue, ${large} invented entries`, [...rowsOf(large, much), growth])
}
