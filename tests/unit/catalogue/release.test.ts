import { describe, expect, it } from 'vitest'
import { createCatalogueHolder } from '../../../src/catalogue/catalogueHolder.ts'
import { createCatalogue } from '../../../src/catalogue/createCatalogue.ts'
import { currentCatalogue } from '../../../src/catalogue/currentCatalogue.ts'
import { deserialise, serialise } from '../../../src/catalogue/snapshot.ts'
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

  it('gives back the same catalogue', () => {
    const back = deserialise(written)
    expect(back).toEqual(exampleContent)
    expect(createCatalogue(back).version).toBe(createCatalogue(exampleContent).version)
  })

  it.each([
    ['a cut-off file', written.slice(0, 100)],
    ['another format', '{"format":0,"content":{}}'],
    ['content with a part missing', '{"format":1,"content":{"tiltak":[]}}'],
    ['null', 'null'],
  ])('refuses %s', (_, text) => {
    expect(() => deserialise(text)).toThrowError(expect.objectContaining({ code: 'unprocessable' }))
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
