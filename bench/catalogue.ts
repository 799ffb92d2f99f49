import type { Catalogue } from '../src/catalogue/catalogue.ts'
import { createCatalogueBuilder } from '../src/catalogue/createCatalogue.ts'
import { runInSlices } from '../src/catalogue/steps.ts'
import { groundContent } from './groundContent.ts'
import { inventContent, inventWords, numbers, zipfian } from './inventContent.ts'
import { longestBlock } from './longestBlock.ts'

const searches = 2000

/** Milliseconds of searches never asked before: one or two words and a choice in two facets, all counts included. */
const timeSearches = (catalogue: Catalogue): readonly number[] => {
  const next = numbers(1)
  const word = zipfian(inventWords(), next)
  const pick = (name: 'aktiviteter' | 'malgrupper') => {
    const terms = catalogue.terms.of(name)
    return [terms[Math.floor(next() * terms.length)]?.kode ?? '']
  }
  const times = Array.from({ length: searches }, () => {
    const q = next() < 0.5 ? word() : `${word()} ${word().slice(0, 5)}`
    const choices = { aktiviteter: pick('aktiviteter'), malgrupper: pick('malgrupper') }
    const start = performance.now()
    catalogue.query({ q, choices, sort: 'relevans', page: 1, pageSize: 20 })
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)
}

const megabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const ground = await groundContent()
for (const size of [10_000, 100_000]) {
  const before = megabytes()
  const content = inventContent(ground, size)
  const build = createCatalogueBuilder()
  const first = await longestBlock(() => runInSlices(build(content)))
  const memory = megabytes() - before
  const [entry, ...others] = content.tiltak
  const changed = {
    ...content,
    tiltak: [...others, ...(entry ? [{ ...entry, tittel: 'Et nytt navn' }] : [])],
  }
  const again = await longestBlock(() => runInSlices(build(changed)))
  const times = timeSearches(again.result)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2)
  console.log(`${size} invented entries, Node ${process.version}`)
  console.table({
    'build (s)': (first.ms / 1000).toFixed(1),
    'build after one change (ms)': again.ms.toFixed(0),
    'longest block meanwhile (ms)': again.blockedMs.toFixed(0),
    'memory with its content (MB)': memory.toFixed(0),
    'new search, p50 (ms)': at(0.5),
    'new search, p99 (ms)': at(0.99),
  })
}
