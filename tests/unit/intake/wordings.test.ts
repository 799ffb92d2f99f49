import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './knowledge.ts'

const folder = new URL('../../fixtures/wordings/', import.meta.url)

/** Wordings of list items below what each means: codes, and `open` where a person has to decide. */
const wordings = (facet: string): readonly (readonly [item: string, meaning: string])[] =>
  readFileSync(new URL(`${facet}.txt`, folder), 'utf8')
    .trim()
    .split('\n\n')
    .flatMap((group) => {
      const [meaning = '', ...items] = group.split('\n')
      return items.map((item) => [item.trim(), meaning] as const)
    })

const facets = [
  ['aktiviteter', 'Aktiviteter'],
  ['salgsargumenter', 'Viktigste salgsargument'],
  ['malgrupper', 'Målgrupper'],
  ['samarbeidspartnere', 'Samarbeidspartnere'],
] as const

describe('an item alone under its heading', () => {
  it.each(facets)('means what people mean by it: %s', (facet, heading) => {
    const meaningOf = (item: string): string => {
      const reading = read(`Fagområde: Tilflytting\n\nLysglimt\n\nKort.\n\n${heading}\n\n • ${item}\n`)
      const codes = reading[facet].map((value) => ('kode' in value ? value.kode : value.type))
      const open = reading.uavklart.length > 0 ? ['open'] : []
      return [...new Set([...codes.sort(), ...open])].join(' ')
    }
    const wanted = wordings(facet)
    expect(wanted.map(([item]) => [item, meaningOf(item)])).toEqual(wanted)
  })
})
