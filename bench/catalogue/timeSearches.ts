import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { percentile } from '../percentile.ts'
import { inventWords, numbers, zipfian } from './inventContent.ts'

const searches = 2000
const warmUp = 200

/** A letter lost, as in a word typed in haste. */
const misspell = (word: string): string => `${word.slice(0, 4)}${word.slice(5)}`

/**
 * Searches never asked before (ms, and ms of the processor): one or two words, the second half written, every tenth
 * misspelt, and a choice in two facets; all counts and the first page included.
 */
export const timeSearches = (catalogue: Catalogue) => {
  const next = numbers(1)
  const word = zipfian(inventWords(), next)
  const pick = (name: 'aktiviteter' | 'malgrupper') => {
    const terms = catalogue.terms.of(name)
    return [terms[Math.floor(next() * terms.length)]?.kode ?? '']
  }
  const times: number[] = []
  const cpu: number[] = []
  for (let n = 0; n < warmUp + searches; n++) {
    const first = n % 10 === 0 ? misspell(word()) : word()
    const q = next() < 0.5 ? first : `${first} ${word().slice(0, 5)}`
    const choices = { aktiviteter: pick('aktiviteter'), malgrupper: pick('malgrupper') }
    const [start, startCpu] = [performance.now(), process.cpuUsage()]
    catalogue.query({ q, choices, sort: 'relevans', page: 1, pageSize: 20 })
    const ms = performance.now() - start
    const { user, system } = process.cpuUsage(startCpu)
    if (n < warmUp) continue
    times.push(ms)
    cpu.push((user + system) / 1000)
  }
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuP50: percentile(cpu, 0.5),
    cpuP99: percentile(cpu, 0.99),
  }
}
