import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { inShort } from './inShort.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Invented entries, dirty as those of the catalogue, with what a careful person gets out of each. */
const folder = new URL('../../fixtures/intake/', import.meta.url)
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value)

describe('a fresh document', () => {
  it.each(names)('is read as a careful person would: %s', (name) => {
    const wanted: Record<string, unknown> = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const read: Record<string, unknown> = inShort(name, readFileSync(new URL(`${name}.txt`, folder)))
    for (const [field, value] of Object.entries(wanted))
      expect({ [field]: sorted(read[field]) }).toEqual({ [field]: sorted(value) })
  })
})
