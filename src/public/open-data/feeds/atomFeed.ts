import type { Entry } from '../../../catalogue/entry.ts'
import type { Malform } from '../../../domain/malform.ts'
import { inLanguage } from '../../pages/context.ts'
import { words } from '../../words/index.ts'
import type { Around } from '../describe/around.ts'
import { licence } from '../describe/licence.ts'
import { publisherName } from '../describe/publisher.ts'
import { xmlDeclaration, xmlText } from './xml.ts'

const most = 50
/** A feed must say when it changed, an empty one too. */
const never = '1970-01-01T00:00:00.000Z'

const titles = { nb: 'Nye og endrede tiltak', nn: 'Nye og endra tiltak' } as const

const element = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}>${xmlText(text)}</${name}>\n`

const entryXml = (entry: Entry, malform: Malform, { catalogue, address }: Around): string => {
  const page = `${address}${inLanguage(malform, `/tiltak/${entry.slug}`)}`
  const terms = entry.malgrupper.flatMap((kode) => catalogue.terms.find('malgrupper', kode) ?? [])
  return `<entry xml:lang="${entry.malform}">
${
  // An address may change with the title; what a feed reader knows an entry by may not.
  element('id', `${address}/v1/tiltak/${encodeURIComponent(entry.id)}`)
}${element('title', entry.tittel)}<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${element('published', entry.publisert)}${element('updated', entry.oppdatert)}${element('summary', entry.ingress)}${terms
  .map((term) => `<category term="${xmlText(term.kode)}" label="${xmlText(term[malform])}"/>\n`)
  .join('')}</entry>
`
}

/** An Atom feed (RFC 4287) of what was last added and changed among the entries. `path` is its own, with its question. */
export const atomFeed = (
  entries: readonly Entry[],
  { malform, path, search }: { malform: Malform; path: string; search: string },
  around: Around,
): string => {
  const { address } = around
  const latest = entries
    .toSorted((a, b) => (a.oppdatert < b.oppdatert ? 1 : a.oppdatert > b.oppdatert ? -1 : 0))
    .slice(0, most)
  const self = `${address}${path}${search}`
  return `${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${malform}">
${element('id', self)}${element('title', `${titles[malform]} – ${words[malform].site.name}`)}${element('subtitle', words[malform].site.purpose)}<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(`${address}${inLanguage(malform, '/tiltak')}${search}`)}"/>
${element('updated', latest[0]?.oppdatert ?? never)}<author>${element('name', publisherName(around)).trim()}</author>
${element('rights', `${licence.code}. ${words[malform].site.credit}`)}${latest.map((entry) => entryXml(entry, malform, around)).join('')}</feed>
`
}
