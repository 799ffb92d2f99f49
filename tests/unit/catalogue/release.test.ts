import { describe, expect, it } from 'vitest'
import { createCatalogueHolder } from '../../../src/catalogue/catalogueHolder.ts'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { currentCatalogue } from '../../../src/catalogue/currentCatalogue.ts'
import { createSnapshotReader, serialise } from '../../../src/catalogue/snapshot.ts'
import { anEntry } from './example/make.ts'
import { exampleContent } from './exampleContent.ts'

describe('the version', () => {
  const { version } = createCatalogue(exampleContent)

  it('is the same for the same content, in whatever order it was read', () => {
    const reversed = { ...exampleContent, tiltak: exampleContent.tiltak.toReversed() }
    expect(createCatalogue(reversed).version).toBe(version)
  })

  it('changes with the content', () => {
    const [first, ...rest] = exampleContent.tiltak
    const renamed = { ...exampleContent, tiltak: [anEntry('ny', { ...first, tittel: 'Nytt navn' }), ...rest] }
    expect(createCatalogue(renamed).version).not.toBe(version)
  })
})

describe('a snapshot', () => {
  const written = [...serialise(exampleContent)].join('')
  const read = (text: string) => {
    const reader = createSnapshotReader()
    for (const line of text.split('\n').slice(0, -1)) reader.take(line)
    return reader.content()
  }

  it('gives back the same catalogue', () => {
    const back = read(written)
    expect(back).toEqual(exampleContent)
    expect(createCatalogue(back).version).toBe(createCatalogue(exampleContent).version)
  })

  it.each([
    ['a file cut off in a line', written.slice(0, 100)],
    ['a file cut off between lines', `${written.split('\n').slice(0, -2).join('\n')}\n`],
    ['an altered letter', written.replace('Steinkjer', 'Steinkjar')],
    ['a line too many', written.replace('["tiltak",', '["tiltak",{}]\n["tiltak",')],
    ['an unknown part', written.replace('["tiltak",', '["ukjent",')],
    ['another format', written.replace(/^\["format",\d+\]/, '["format",0]')],
    ['the one-line format of before', '{"format":4,"content":{}}\n'],
    ['null', 'null\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code: 'unprocessable' }))
  })
})

describe('the holder', () => {
  it('has nothing before the first release, then tells whoever subscribes', () => {
    const holder = createCatalogueHolder()
    const heard: string[] = []
    const stop = holder.subscribe((catalogue) => heard.push(catalogue.version))
    expect(holder.get()).toBeNull()

    const catalogue = createCatalogue(exampleContent)
    holder.set(catalogue)
    stop()
    holder.set(createCatalogue({ ...exampleContent, tiltak: [] }))
    expect(heard).toEqual([catalogue.version])
  })

  it('is one for the whole process, also for another copy of the module', () => {
    const onGlobal = globalThis as { [key: symbol]: unknown }
    expect(currentCatalogue()).toBe(onGlobal[Symbol.for('tilflytting.catalogue')])
  })
})
