import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSnapshot, writeSnapshot } from '../../../src/release/snapshotFile.ts'
import { anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  file = path.join(folder, 'katalog.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the catalogue kept on disk', () => {
  it('is read as it was written, whatever the letters', async () => {
    const tiltak = [anEntry('rart', { tittel: 'Åmli\u2028Áá 🏔', beskrivelseTekst: 'x'.repeat(200_000) })]
    await writeSnapshot(file, { ...exampleContent, tiltak })
    expect(await readSnapshot(file)).toEqual({ ...exampleContent, tiltak })
  })

  it('is none where the file is missing, cut off anywhere or of another kind', async () => {
    expect(await readSnapshot(file)).toBeNull()
    await writeSnapshot(file, exampleContent)
    const { length } = await readFile(file)
    for (const share of [0.999, 0.5, 0.01, 0]) {
      await truncate(file, Math.floor(length * share))
      expect(await readSnapshot(file)).toBeNull()
    }
    await writeFile(file, Buffer.from([0, 255, 10, 13, 10]))
    expect(await readSnapshot(file)).toBeNull()
  })

  it('is always one of those that several processes write at the same time', async () => {
    const editions = Array.from({ length: 8 }, (_, at) => ({
      ...exampleContent,
      tiltak: [anEntry(`utgave-${at}`), ...exampleContent.tiltak],
    }))
    await Promise.all(editions.map((edition) => writeSnapshot(file, edition)))
    expect(editions).toContainEqual(await readSnapshot(file))
    expect(await readdir(folder)).toEqual(['katalog.json'])
  })

  it('stands when the next one cannot be written, and nothing is left of that', async () => {
    await writeSnapshot(file, exampleContent)
    const half = Object.defineProperty({ ...exampleContent }, 'tiltak', {
      enumerable: true,
      get: () => {
        throw new Error('ENOSPC: no space left on device')
      },
    })
    await expect(writeSnapshot(file, half)).rejects.toThrow('ENOSPC')
    expect(await readSnapshot(file)).toEqual(exampleContent)
    expect(await readdir(folder)).toEqual(['katalog.json'])
  })

  it('is rid of what a process left that ended while it wrote', async () => {
    const left = `${file}.gammel.uferdig`
    await writeFile(left, 'halv')
    await utimes(left, new Date(0), new Date(0))
    await writeSnapshot(file, exampleContent)
    expect(await readdir(folder)).toEqual(['katalog.json'])
  })
})
