import { describe, expect, it } from 'vitest'
import { read, reader } from './knowledge.ts'

const bokmal = `Fagområde: Omdømme Tilflytting

Fjordlykta

Tre bygder skal få flere til å bli.

Prosjektet er et samarbeid mellom Luster kommune og Høgskolen i Molde, og er tildelt 400 000 kroner i bolystmidler i 2011.

Periode

 • Fjordlykta: 2010 – 2013

Aktiviteter

 • Annonsering i media
 • Eget nettsted Brosjyrer og lignende
 • Felles buss til fjells

Viktigste salgsargumenter

 • Livskvalitet
 • Bygdemiljø/sosialt miljø

Samarbeidsparnere

 • Sør- Trøndelag Fylkeskommune
 • Næringslivet
 • Stiftelsen Fjordlykt

Målgrupper

Kvinner og ungdom.

Hovedmål

Vekst i alle tre bygdene.

Tilflyttingsarbeid i norske distriktskommuner

Fjordlykta er presentert uten vurdering fra Distriktssenteret. Tiltaket inngår i «Katalog over tilflyttingsarbeid i distriktene».
`

const codes = (values: readonly { kode: string }[]) => values.map(({ kode }) => kode)

describe('readDocument on an entry', () => {
  const reading = read(bokmal)

  it('knows what it is, its title, language and origin', () => {
    expect(reading).toMatchObject({
      innholdstype: 'tiltak',
      malform: 'nb',
      opphav: 'katalog',
      tittel: { linje: 3, tekst: 'Fjordlykta' },
      ingress: { linje: 5, tekst: 'Tre bygder skal få flere til å bli.' },
      hovedmal: [{ linje: 36, tekst: 'Vekst i alle tre bygdene.' }],
    })
  })

  it('reads terms with the line they stand on and how surely they are recognised', () => {
    expect(reading.aktiviteter).toEqual([
      { kode: 'annonsering-i-media', sikkerhet: 'exact', linje: 15, sagtSom: 'Annonsering i media' },
      {
        kode: 'eget-nettsted',
        sikkerhet: 'label',
        linje: 16,
        sagtSom: 'Eget nettsted Brosjyrer og lignende',
      },
      {
        kode: 'brosjyrer-og-lignende',
        sikkerhet: 'label',
        linje: 16,
        sagtSom: 'Eget nettsted Brosjyrer og lignende',
      },
    ])
    expect(codes(reading.fagomrader)).toEqual(['omdomme', 'tilflytting'])
    expect(codes(reading.salgsargumenter)).toEqual(['livskvalitet', 'bygdemiljo'])
    expect(codes(reading.malgrupper)).toEqual(['kvinner', 'ungdom'])
  })

  it('types partners and keeps their names', () => {
    expect(reading.samarbeidspartnere.map(({ type, navn }) => [type, navn])).toEqual([
      ['fylkeskommune', 'Sør-Trøndelag Fylkeskommune'],
      ['naeringslivet', null],
      ['universitet-hogskole', 'Høgskolen i Molde'],
    ])
  })

  it('reads places, periods and money', () => {
    expect(reading.kommuner.map(({ nummer, sagtSom }) => [nummer, sagtSom])).toEqual([
      ['4644', 'Luster kommune'],
    ])
    expect(reading.perioder).toMatchObject([{ navn: 'Fjordlykta', fra: 2010, til: 2013, linje: 11 }])
    expect(reading.finansiering).toMatchObject([
      { belop: 400_000, ar: 2011, kilde: 'bolystmidler', type: 'tilskudd', linje: 7 },
    ])
  })

  it('leaves to a person what no term covers', () => {
    expect(reading.uavklart.map(({ linje, tekst, ordliste }) => [linje, tekst, ordliste])).toEqual([
      [17, 'Felles buss til fjells', 'aktiviteter'],
      [28, 'Stiftelsen Fjordlykt', 'partnertyper'],
    ])
    expect(reading.linjer.filter(({ tilstand }) => tilstand === 'open').map(({ linje }) => linje)).toEqual([
      17, 28,
    ])
  })

  it('waves off headings and the standing end', () => {
    const waved = reading.linjer.filter(({ tilstand }) => tilstand === 'waved')
    expect(waved).toEqual([
      ...[9, 13, 19, 24, 30, 34].map((linje) => ({ linje, tilstand: 'waved', grunn: 'heading' })),
      ...[38, 40].map((linje) => ({ linje, tilstand: 'waved', grunn: 'closing-text' })),
    ])
  })

  it('reads the same from Windows-1252 with carriage returns', () => {
    const bytes = Uint8Array.from(
      bokmal.replaceAll('\n', '\r\n').replaceAll('•', '\u0095').replaceAll('–', '\u0096'),
      (letter) => letter.charCodeAt(0),
    )
    const again = reader({ source: 'prove.txt', bytes })
    expect(codes(again.aktiviteter)).toEqual(codes(reading.aktiviteter))
    expect(again.perioder).toEqual(reading.perioder)
  })
})

describe('readDocument on headings that fail', () => {
  it('lets activities under «Attraktivitet» be activities', () => {
    const { aktiviteter, uavklart } = read(
      'Fagområde: Tilflytting\n\nFjordlykta\n\nKort.\n\nAttraktivitet\n\n - Eigen nettstad\n - Annonsering i media\n - Dans på kaia\n',
    )
    expect(codes(aktiviteter)).toEqual(['eget-nettsted', 'annonsering-i-media'])
    expect(uavklart.map(({ tekst }) => tekst)).toEqual(['Dans på kaia'])
  })

  it('knows them in other words and misspelt, under that heading and where the heading is missing', () => {
    const before = 'Fagområde: Tilflytting\n\nFjordlykta\n\nKort.\n\n'
    const mistaken = read(`${before}Attraktivitet\n\n - Annonsering i medier\n - Dans på kaia\n`)
    expect(codes(mistaken.aktiviteter)).toEqual(['annonsering-i-media'])
    expect(mistaken.uavklart.map(({ tekst }) => tekst)).toEqual(['Dans på kaia'])
    const missing = read(`${before} - Annonsering i medier\n - Eget nettsted\n - Arrangement i komunen\n`)
    expect(codes(missing.aktiviteter)).toEqual([
      'annonsering-i-media',
      'eget-nettsted',
      'arrangement-i-kommunen',
    ])
    const prose = read(`${before}Attraktivitet\n\n - Bygda ligger ved fjorden\n - Dans på kaia\n`)
    expect(prose.aktiviteter).toEqual([])
  })

  it.each([
    ['Målgrupper', 'Prosjektet retter seg mot barnefamilier og potensielle tilbakeflyttere.'],
    ['Målgruppe', 'Målgruppene er barnefamilier, potensielle tilbakeflyttere.'],
    ['Målgruppe', 'Viktigste målgruppe er barnefamilier, men også:\n\n- Potensielle tilbakeflyttere'],
    ['Målgrupper', 'Satsinga er retta inn mot barnefamiliar og potensielle tilbakeflyttarar.'],
  ])('reads the values of a sentence under «%s»: «%s»', (heading, sentence) => {
    const { malgrupper, uavklart } = read(
      `Fagområde: Tilflytting\n\nFjordlykta\n\n${heading}\n\n${sentence}\n`,
    )
    expect(codes(malgrupper)).toEqual(['barnefamilier', 'potensielle-tilbakeflyttere'])
    expect(uavklart).toEqual([])
  })

  it('leaves open what a sentence denies, or no term covers', () => {
    const under = (sentence: string) =>
      read(`Fagområde: Tilflytting\n\nFjordlykta\n\nMålgrupper\n\n${sentence}\n`)
    expect(codes(under('Prosjektet retter seg ikke mot barnefamilier.').malgrupper)).toEqual([])
    const partly = under('Prosjektet omfatter barnefamilier, fjellvante folk.')
    expect(codes(partly.malgrupper)).toEqual(['barnefamilier'])
    expect(partly.uavklart.map(({ tekst }) => tekst)).toEqual(['fjellvante folk'])
  })

  it('finds where a lost heading would have stood', () => {
    const { aktiviteter, salgsargumenter } = read(
      'Aktiviteter\n\n • Eget nettsted\n • Annonsering i media\n • Livskvalitet\n • Fred og ro\n',
    )
    expect(codes(aktiviteter)).toEqual(['eget-nettsted', 'annonsering-i-media'])
    expect(codes(salgsargumenter)).toEqual(['livskvalitet', 'fred-og-ro'])
  })

  it('reads a heading that became a bullet', () => {
    const { malgrupper } = read('Aktiviteter\n\n • Eget nettsted\n • Målgrupper\n • Kvinner\n')
    expect(codes(malgrupper)).toEqual(['kvinner'])
  })

  it('goes back to describing where prose follows a list', () => {
    const { aktiviteter, beskrivelse, ingress } = read(
      'Fjordlykta\n\nKort.\n\nAktiviteter\n\n • Eget nettsted\n\nEtter tre år var alle enige om at livet ved fjorden var blitt bedre for både store og små.\n',
    )
    expect(codes(aktiviteter)).toEqual(['eget-nettsted'])
    expect(ingress?.linje).toBe(3)
    expect(beskrivelse.map(({ linje }) => linje)).toEqual([9])
  })
})

describe('readDocument on places', () => {
  const places = (title: string, body: string) =>
    read(`Fagområde: Tilflytting\n\n${title}\n\nKort.\n\n${body}\n`)

  it('takes a word that begins a quoted title for no kommune', () => {
    const named = places('Fjordlykta', 'Dette er en vidareføring av «Heim att til bygda» i Luster.')
    expect(named.kommuner.map(({ navn }) => navn)).toEqual(['Luster'])
  })

  it('knows kommuner by former names and in the genitive', () => {
    expect(places('Lys i Verran', 'Lusters bygder er med.').kommuner.map(({ nummer }) => nummer)).toEqual([
      '5006',
      '4644',
    ])
  })

  it('settles a shared name by the county, else leaves it open', () => {
    expect(places('Havgløtt i Herøy', 'Nordland fylkeskommune støtter.').kommuner).toMatchObject([
      { nummer: '1818' },
    ])
    const open = places('Havgløtt i Herøy', 'Alle er med.')
    expect(open.kommuner).toEqual([])
    expect(open.uavklart).toMatchObject([{ tekst: 'Herøy', ordliste: 'kommuner', forslag: ['1515', '1818'] }])
  })

  it('takes neither towns that people leave nor schools for places of the project', () => {
    const { kommuner } = places(
      'Havgløtt',
      'Folk flytter fra Luster til Oslo. Høgskulen i Volda har undersøkt det.',
    )
    expect(kommuner).toEqual([])
  })
})

describe('readDocument on what is no entry', () => {
  it('takes a deck for a resource', () => {
    const deck = Array.from({ length: 40 }, (_, at) => `Punkt nummer ${at} handler om noe`).join('\n\n')
    expect(read(deck).innholdstype).toBe('ressurs')
  })

  it('calls a report by any compound of the word a resource', () => {
    expect(read('Prosjektrapport: Lys i grenda\n\nSlik gjekk det.\n').innholdstype).toBe('ressurs')
  })

  it('takes a note for neither', () => {
    expect(read('Husk møtet på tirsdag.').innholdstype).toBe('ukjent')
  })

  it.each([
    ['', 'document-empty'],
    ['%PDF-1.7 …', 'document-unsupported'],
    ['PK\u0003\u0004…', 'document-unsupported'],
  ])('answers %j with an issue', (text, code) => {
    expect(read(text).issues).toMatchObject([{ code }])
  })
})

describe('readDocument on other layouts', () => {
  it('takes a first line of fields of work for what it is, and the title from below it', () => {
    const { tittel, fagomrader } = read(
      'Tilflytting, Omdømme\n\nFjordlykta\n\nTre bygder skal få flere til å bli.',
    )
    expect(tittel?.tekst).toBe('Fjordlykta')
    expect(codes(fagomrader)).toEqual(['tilflytting', 'omdomme'])
    expect(read('Tilflytting\n\nTre bygder skal få flere til å bli.').tittel?.tekst).toBe('Tilflytting')
  })

  it('keeps the last value of a list, each a paragraph of its own, before the next heading', () => {
    const { malgrupper, samarbeidspartnere, beskrivelse } = read(
      '# Fjordlykta\n\n## Målgrupper\n\nUngdom\n\nKvinner\n\n## Samarbeidspartnere\n\nTroms fylkeskommune: Fjordlykt AS\n\n## Hovedmål\n\nVekst',
    )
    expect(codes(malgrupper)).toEqual(['ungdom', 'kvinner'])
    expect(samarbeidspartnere.map(({ type, navn }) => [type, navn])).toEqual([
      ['fylkeskommune', 'Troms fylkeskommune'],
      ['enkeltbedrift', 'Fjordlykt AS'],
    ])
    expect(beskrivelse).toEqual([])
  })
})
