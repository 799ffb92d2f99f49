import { type Vocabulary, vocabularies } from '../../../domain/vocabulary.ts'
import { inLanguage } from '../../pages/context.ts'
import type { Around } from '../describe/around.ts'
import { xmlDeclaration, xmlText } from './xml.ts'

/** What a site map may hold; beyond it there is one more, and an index of them. */
export const mostAddresses = 50_000

interface Listed {
  path: string
  changed?: string
}

const always = [
  '/',
  '/tiltak',
  '/innsikt',
  '/kommuner',
  '/regioner',
  '/ordlister',
  '/ressurser',
  '/data',
  '/api-dokumentasjon',
]

/** Every page that search engines may show, without its language. */
function* pages({ catalogue }: Around): Generator<Listed> {
  const { content } = catalogue
  for (const path of always) yield { path }
  for (const slug of new Set(content.sider.map((side) => side.slug))) yield { path: `/${slug}` }
  for (const { slug, oppdatert } of content.tiltak) yield { path: `/tiltak/${slug}`, changed: oppdatert }
  for (const { slug, oppdatert } of content.ressurser)
    yield { path: `/ressurser/${slug}`, changed: oppdatert }
  for (const name of vocabularies) yield* terms(name, catalogue.terms.of(name))
  for (const { nummer } of content.fylker) yield { path: `/fylker/${nummer}` }
  for (const { nummer } of content.kommuner) yield { path: `/kommuner/${nummer}` }
  for (const { slug } of content.regioner) yield { path: `/regioner/${slug}` }
}

function* terms(name: Vocabulary, all: readonly { kode: string; status: string }[]): Generator<Listed> {
  yield { path: `/ordlister/${name}` }
  for (const { kode, status } of all)
    if (status === 'gjeldende') yield { path: `/ordlister/${name}/${encodeURIComponent(kode)}` }
}

/** A page in both languages, each of which tells of the other. */
const addresses = ({ path, changed }: Listed, address: string): readonly string[] => {
  const nb = xmlText(address + inLanguage('nb', path))
  const nn = xmlText(address + inLanguage('nn', path))
  const links = `<xhtml:link rel="alternate" hreflang="nb" href="${nb}"/><xhtml:link rel="alternate" hreflang="nn" href="${nn}"/>`
  const when = changed ? `<lastmod>${xmlText(changed)}</lastmod>` : ''
  return [nb, nn].map((at) => `<url><loc>${at}</loc>${when}${links}</url>\n`)
}

const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function* urlSet(listed: Iterable<Listed>, address: string): Generator<string> {
  yield `${xmlDeclaration}<urlset xmlns="${space}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  for (const page of listed) yield addresses(page, address).join('')
  yield '</urlset>\n'
}

/**
 * The site map in pieces: part `part` from 1, or the whole (null): all addresses where they fit in one, else the index of
 * the parts. Null where there is no such part.
 */
export const sitemap = (
  around: Around,
  part: number | null,
  most = mostAddresses,
): Iterable<string> | null => {
  const listed = [...pages(around)]
  const perPart = Math.floor(most / 2)
  const parts = Math.ceil(listed.length / perPart)
  if (part === null && parts === 1) return urlSet(listed, around.address)
  if (part === null)
    return [
      `${xmlDeclaration}<sitemapindex xmlns="${space}">\n`,
      ...Array.from(
        { length: parts },
        (_, at) => `<sitemap><loc>${xmlText(`${around.address}/sitemap-${at + 1}.xml`)}</loc></sitemap>\n`,
      ),
      '</sitemapindex>\n',
    ]
  const some = listed.slice((part - 1) * perPart, part * perPart)
  return part >= 1 && some.length > 0 ? urlSet(some, around.address) : null
}
