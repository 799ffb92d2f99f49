import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { inShort } from './inShort.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = new URL('../../fixtures/intake/', import.meta.url)
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

type Change = (text: string) => string

const bullet = /^[ \t]*[•*➢][ \t]+/gmu
const item = /^([ \t]*[•*➢][ \t]+)(.*)$/gmu
const heading =
  /^(?:Aktivitet(?:er|ar)|Viktig\p{L}+ sal\p{L}+|Sal\p{L}+|Samarbeidspart\p{L}+|Målgruppe\p{L}*|Ho(?:ved|vud)mål|Prosjektperioder?)(?=:?$)/gmu
const bulleted =
  (mark: string): Change =>
  (text) =>
    text.replace(bullet, mark)
const headed =
  (change: Change): Change =>
  (text) =>
    text.replace(heading, change)
const items =
  (change: Change): Change =>
  (text) =>
    text.replace(item, (_, mark: string, value: string) => mark + change(value))
/** Changes words of the lines that a list is not made of. */
const prose =
  (change: Change): Change =>
  (text) =>
    text.replace(/^\p{Lu}.{90,}$/gmu, (line) => change(line))
const long = (text: string, change: Change): string => (text.length >= 10 ? change(text) : text)

/** What a document meets on its way from one program to the next, and what people do to headings and lists. */
const changes: Readonly<Record<string, Change>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'decomposed letters': (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'soft hyphens': (text) => text.replace(/(\p{Ll}{5})(\p{Ll}{4})/gu, '$1\u00ad$2'),
  'spaces at the end of lines': (text) => text.replace(/$/gm, '  '),
  'an indent': (text) => text.replace(/^/gm, '    '),
  'marks of a quoted e-mail': (text) => text.replace(/^/gm, '> '),
  'hyphens for bullets': bulleted('- '),
  'dashes for bullets': bulleted('– '),
  'squares for bullets': bulleted('▪ '),
  'private signs of Word for bullets': bulleted('\uf0b7\t'),
  'bullets close to their words': bulleted('•'),
  'numbers for bullets': (text) => text.replace(bullet, '1. '),
  'headings with a colon': headed((text) => `${text}:`),
  'headings with a full stop': headed((text) => `${text}.`),
  'headings in capitals': headed((text) => text.toUpperCase()),
  'headings in small letters': headed((text) => text.toLowerCase()),
  'headings of Markdown': headed((text) => `## ${text}`),
  'bold headings': headed((text) => `**${text}**`),
  'spaced headings': headed((text) =>
    long(text, (word) => (word.includes(' ') ? word : [...word].join(' '))),
  ),
  'underlined headings': headed((text) => `${text}\n${'='.repeat(text.length)}`),
  'headings with two letters swapped': headed((text) =>
    long(text, (word) => word.replace(/^(.{6})(.)(.)/u, '$1$3$2')),
  ),
  'headings that lack a letter': headed((text) => long(text, (word) => word.replace(/^(.{5})./u, '$1'))),
  'headings with a letter twice': headed((text) =>
    long(text, (word) => word.replace(/^(.{4})(.)/u, '$1$2$2')),
  ),
  'items that end in a semicolon': items(
    (text) => `${text.replace(/[.…]$/, (end) => (end === '…' ? end : ''))}${text.endsWith('…') ? '' : ';'}`,
  ),
  'items that run on below': items((text) => text.replace(/^(.{40,60}) (?=\p{Ll})/u, '$1\n   ')),
  'prose broken into lines': prose((text) => text.replace(/(.{60,75})(?: |$)/g, '$1\n').trimEnd()),
}

/** Where a person is asked about, and on which lines, follows the lines. */
const facts = ({ apne, personlinjer, ...facts }: ReturnType<typeof inShort>) => facts

describe('a document reads the same', () => {
  it.each(Object.entries(changes))('with %s', (_, change) => {
    for (const [name, text] of documents) {
      const read = (said: string) => facts(inShort(name, new TextEncoder().encode(said)))
      expect(read(change(text))).toEqual(read(text))
    }
  })

  it('in UTF-16 and in Windows-1252', () => {
    for (const [name, text] of documents.filter(([, said]) => !/[➢]/u.test(said))) {
      const plain = text.replace(/[–•…“”]/g, (sign) => ({ '–': '-', '•': '*', '…': '...' })[sign] ?? '"')
      const wanted = inShort(name, new TextEncoder().encode(plain))
      expect(inShort(name, Buffer.from(`\ufeff${plain}`, 'utf16le'))).toEqual(wanted)
      expect(inShort(name, Buffer.from(plain, 'latin1'))).toEqual(wanted)
    }
  })
})
