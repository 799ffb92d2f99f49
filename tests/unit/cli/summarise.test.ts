import { describe, expect, it } from 'vitest'
import { fieldWords } from '../../../src/cli/intake/readingWords.ts'
import { summarise } from '../../../src/cli/intake/summarise.ts'
import { languages } from '../../../src/domain/language.ts'
import { createReader } from '../../../src/intake/createReader.ts'
import { createSourceReader } from '../../../src/intake/createSourceReader.ts'
import { knowledge } from '../intake/knowledge.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const row = {
  tittel: 'Fjordlykta',
  malform: 'nn',
  fagomrader: ['tilflytting'],
  ingress: 'Lys i alle hus.',
  beskrivelse: ['Heile bygda lyser.', 'Kvar kveld.'],
  hovedmal: 'Fleire skal bli.',
  delmal: ['Ti hus', 'Eit tun'],
  kommuner: [{ nummer: '4601', sagtSom: null }],
  fylker: ['Vestland'],
  regioner: ['Nordfjord'],
  perioder: [{ navn: null, fra: 2010, til: 2010, presisering: null }],
  aktiviteter: ['nettsted'],
  malgrupper: ['kvinner'],
  salgsargumenter: ['natur'],
  bliFaktorer: ['bolig'],
  arbeidsomrader: ['Bustad'],
  samarbeidspartnere: [{ type: 'nav', navn: null }],
  organisering: 'Ei styringsgruppe.',
  finansiering: [{ belop: 250_000, ar: 2011, kilde: 'Fylket', type: 'tilskudd' }],
  resultater: 'Tolv familiar kom.',
  evidens: 'evaluert',
  relaterteTiltak: [{ type: 'fortsetter', tekst: 'Havgløtt' }],
  lenker: [{ tekst: 'Side', url: 'https://eksempel.no/a' }],
  bilder: [{ url: '/media/li.png', alt: 'Ei li', kreditering: 'Fotografen', lisens: 'CC BY 4.0' }],
  kontakt: 'Avdeling for bustad',
  opphav: 'katalog',
  kildeNavn: 'Eksempelkatalogen',
}

const told = async (lang: (typeof languages)[number]): Promise<string> => {
  const reader = createSourceReader(knowledge)
  for await (const { reading } of reader({ source: 'a.json', bytes: bytes(JSON.stringify([row])) }))
    return summarise(reading, knowledge, lang).join('\n')
  return ''
}

describe('the summary of a document', () => {
  it.each(languages)('tells of every field that has something, under its name in %s', async (lang) => {
    const lines = (await told(lang)).split('\n')
    const missing = Object.values(fieldWords).filter(
      (words) => !lines.some((line) => line.startsWith(`  ${words[lang]}:`)),
    )
    expect(missing).toEqual([])
  })

  it('names values as people do: labels, whole kroner, a single year, texts one below the other', async () => {
    const text = await told('nn')
    for (const line of [
      'a.json, rad 2 – tiltak, nynorsk',
      '  Delmål:\n    – Ti hus\n    – Eit tun',
      '  Periodar: 2010\n',
      '  Finansiering: 250 000 kr, 2011, Tilskot, Fylket',
      '  Viser til: Held fram: Havgløtt',
      '  Hovudmål: Fleire skal bli.',
    ])
      expect(text).toContain(line)
  })

  it('lists what waits with its line and what it may be, counts the rest, and shows no person', () => {
    const text = [
      'Fagområde: Tilflytting',
      'Fjordlykta',
      'I Bø kommune er alle velkomne.',
      '## Målgrupper',
      '- Kvinner',
      '- Svaner',
      '## Kontakt',
      'Prosjektleder Kari Prøvenes, tlf. 99 88 77 66',
    ].join('\n')
    const reading = createReader(knowledge)({ source: 'Kari Prøvenes tlf 99887766.txt', bytes: bytes(text) })
    const summary = summarise(reading, knowledge, 'nb').join('\n')
    expect(summary).toContain('    – linje 6, målgrupper: «Svaner»')
    expect(summary).toMatch(/ {4}– linje 3, kommuner: «.*» Kanskje: .*\(\d{4}\), .*\(\d{4}\)/)
    expect(summary).toMatch(/Personopplysninger, holdes utenfor: .*telefonnummer 1.* \(linje 8\)/)
    expect(summary).toMatch(/Lagt til side: .*overskrift 2/)
    expect(summary).toMatch(/ {2}8 linjer: \d+ i felt, \d+ lagt til side, \d+ åpne$/)
    expect(summary).not.toMatch(/Prøvenes|99887766|99 88 77 66/)
  })

  it('cuts what is long, and tells of an unread document only why', async () => {
    const reading = createReader(knowledge)({ source: 'tom.txt', bytes: bytes('') })
    expect(summarise(reading, knowledge, 'en')).toEqual([
      'tom.txt – unknown content',
      '  Note: The file is empty.',
      '  0 lines: 0 in fields, 0 set aside, 0 open',
    ])
    const long = createReader(knowledge)({
      source: 'lang.txt',
      bytes: bytes(`Fjordlykta\n\n${'Lys i alle hus. '.repeat(200)}\n`),
    })
    for (const line of summarise(long, knowledge, 'nb')) expect(line.length).toBeLessThan(200)
  })
})
