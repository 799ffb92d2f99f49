import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Store } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCatalogue } from '../../../../src/catalogue/createCatalogue.ts'
import { vocabularies } from '../../../../src/domain/vocabulary.ts'
import { describePublisher } from '../../../../src/public/open-data/describe/publisher.ts'
import { describeVocabularies } from '../../../../src/public/open-data/describe/vocabulary.ts'
import { makeEdition } from '../../../../src/public/open-data/editions/makeEdition.ts'
import { toTurtle } from '../../../../src/public/open-data/rdf/toTurtle.ts'
import { anEntry } from '../../catalogue/example/make.ts'
import { exampleContent } from '../../catalogue/exampleContent.ts'
import { seedGround } from '../../catalogue/relevance/seedGround.ts'
import { type PublicServer, servePublic } from '../servePublic.ts'
import { canonical, readJsonLd, readTurtle } from './readGraph.ts'
import { faultsOf } from './shapes.ts'

type Quad = Store extends Iterable<infer One> ? One : never

const origin = 'https://katalog.example'
let server: PublicServer
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'utgaver-'))
  const content = {
    ...exampleContent,
    tiltak: [...exampleContent.tiltak, anEntry('knapp')],
    innstillinger: { utgiver: 'Eksempeldirektoratet', kontaktEpost: 'post@example.org' },
  }
  await makeEdition(folder, '2026-01-01', { catalogue: createCatalogue(content), address: origin })
  server = await servePublic(content, { origin, editionsFolder: folder })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const textOf = async (at: string) => (await server.get(at)).text()

/** The graph of an address, which must say the same in both ways that it is written. */
const graphOf = async (at: string): Promise<Store> => {
  const turtle = readTurtle(await textOf(`${at}.ttl`))
  expect(await canonical(await readJsonLd(await textOf(`${at}.jsonld`)))).toBe(await canonical(turtle))
  return turtle
}

/** Everything but what a test takes away or says otherwise. */
const without = (graph: Store, isGone: (quad: Quad) => boolean): Store =>
  new Store([...graph].filter((quad) => !isGone(quad)) as never)
const says = (end: string) => (quad: Quad) => quad.predicate.value.endsWith(end)

describe('the vocabularies', () => {
  it.each(['/ordlister', '/ordlister/malgrupper', '/ordlister/aktiviteter'])(
    '%s are SKOS as SKOS-AP-NO asks',
    async (at) => {
      expect(await faultsOf(await graphOf(at), 'skos-ap-no')).toEqual([])
    },
  )

  it('that the catalogue comes with fit as well', async () => {
    const around = { catalogue: createCatalogue({ ...exampleContent, ...seedGround }), address: origin }
    const nodes = [describePublisher(around), ...describeVocabularies(vocabularies, around)]
    expect(await faultsOf(readTurtle([...toTurtle(nodes)].join('')), 'skos-ap-no')).toEqual([])
  })

  it('tell of broader, replaced and alternative terms', async () => {
    const turtle = await textOf('/ordlister.ttl')
    expect(turtle).toContain(`skos:broader <${origin}/ordlister/malgrupper/tilbakeflyttere>`)
    expect(turtle).toContain(`dct:isReplacedBy <${origin}/ordlister/aktiviteter/nettsted>`)
    expect(turtle).toContain('skos:altLabel "Nettside"@no')
    expect(turtle).toContain('"Eigen nettstad"@nn')
  })

  it.each(['prefLabel', 'identifier', 'publisher', 'contactPoint', 'inScheme', 'status', 'deprecated'])(
    'without %s are told as broken',
    async (property) => {
      const broken = without(await graphOf('/ordlister/aktiviteter'), says(property))
      expect(await faultsOf(broken, 'skos-ap-no')).not.toEqual([])
    },
  )
})

describe('the description of the data', () => {
  it('is DCAT as DCAT-AP-NO asks, editions too', async () => {
    const graph = await graphOf('/data')
    expect(await faultsOf(graph, 'dcat-ap-no')).toEqual([])
    expect([...graph].filter(says('checksumValue'))).toHaveLength(5)
    expect([...graph].filter(says('hasEmail')).map(({ object }) => object.value)).toContain(
      'mailto:post@example.org',
    )
  })

  it('names only files that are there, as what they are', async () => {
    const files = [...(await graphOf('/data'))].filter(says('downloadURL')).map(({ object }) => object.value)
    expect(files).toHaveLength(14)
    for (const file of files) {
      const answer = await server.raw(file.slice(origin.length), {}, 'HEAD')
      expect([file, answer.status]).toEqual([file, 200])
    }
  })

  it.each([
    'title',
    'description',
    'publisher',
    'contactPoint',
    'theme',
    'license',
    'accessURL',
    'format',
    'spatial',
    'accrualPeriodicity',
  ])('without %s is told as broken', async (property) => {
    const broken = without(await graphOf('/data'), says(property))
    expect(await faultsOf(broken, 'dcat-ap-no')).not.toEqual([])
  })
})

describe('entries, places and resources', () => {
  it.each([
    '/tiltak/apne-dorer-i-steinkjer',
    '/tiltak/zebra-i-nord',
    '/tiltak/knapp',
    '/kommuner/5006',
    '/fylker/50',
    '/regioner/nord-troms',
    '/ressurser/hvem-blir-boende',
    '/data/tiltak',
    '/data/steder',
  ])('%s are as promised', async (at) => {
    expect(await faultsOf(await graphOf(at), 'tiltak')).toEqual([])
  })

  it.each(['name', 'inLanguage', 'dateModified', 'license', 'mainEntity'])(
    'without %s are told as broken',
    async (property) => {
      const broken = without(await graphOf('/data/tiltak'), says(`schema.org/${property}`))
      expect(await faultsOf(broken, 'tiltak')).not.toEqual([])
    },
  )
})

describe('pages', () => {
  it.each([
    ['/', 'WebSite'],
    ['/nn', 'WebSite'],
    ['/tiltak', 'CollectionPage'],
    ['/tiltak/apne-dorer-i-steinkjer', 'Project'],
    ['/nn/tiltak/flytt-til-amli', 'CreativeWork'],
    ['/kommuner/5006', 'AdministrativeArea'],
    ['/fylker/50', 'AdministrativeArea'],
    ['/regioner/nord-troms', 'Place'],
    ['/ressurser/hvem-blir-boende', 'Claim'],
    ['/ordlister', 'DefinedTermSet'],
    ['/ordlister/malgrupper', 'DefinedTermSet'],
    ['/ordlister/malgrupper/barnefamilier', 'DefinedTerm'],
    ['/data', 'DataCatalog'],
    ['/nn/data', 'Dataset'],
    ['/innsikt', 'WebPage'],
    ['/om', 'WebPage'],
  ])('%s holds itself as data: a %s, and where it stands', async (at, type) => {
    const page = await textOf(at)
    const found = [...page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
    expect(found).toHaveLength(1)
    const graph = await readJsonLd(found[0]?.[1] ?? '')
    expect(await faultsOf(graph, 'tiltak')).toEqual([])
    const types = [...graph].filter(says('#type')).map(({ object }) => object.value)
    expect(types).toContain(`https://schema.org/${type}`)
    expect(types).toContain('https://schema.org/BreadcrumbList')
  })

  it('that are not to be indexed hold none', async () => {
    for (const at of ['/finnes-ikke', '/tiltak?q=nettsted'])
      expect(await textOf(at)).not.toContain('application/ld+json"')
  })
})
