import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Forslag, Ressurser, Tiltak } from '../../src/generated/payload-types.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seeds: true })
})

afterAll(() => app.close())

const bySlug = async <Document>(collection: CollectionSlug, slug: string): Promise<Document> => {
  const { docs } = await app.payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 1,
    draft: false,
    overrideAccess: true,
  })
  return docs[0] as unknown as Document
}

const codes = (terms: unknown) => ((terms ?? []) as { kode: string }[]).map(({ kode }) => kode)
const texts = (document: Tiltak) => JSON.stringify(document.beskrivelse)

/** The entry with its terms as codes, its places as numbers and names. */
const told = async (slug: string) => {
  const entry = await bySlug<Tiltak>('tiltak', slug)
  return {
    entry,
    fagomrader: codes(entry.fagomrader),
    aktiviteter: codes(entry.aktiviteter),
    salgsargumenter: codes(entry.salgsargumenter),
    malgrupper: codes(entry.malgrupper),
    partnere: (entry.samarbeidspartnere ?? []).map(({ type, navn }) => [codes([type])[0], navn ?? null]),
    kommuner: (entry.kommuner ?? []).map(({ kommune, sagtSom }) => {
      const { nummer, navn } = kommune as { nummer: string; navn: string }
      return [nummer, navn, sagtSom ?? null]
    }),
    regioner: (entry.regioner ?? []).map((region) => (region as { navn: string }).navn),
    perioder: (entry.perioder ?? []).map(({ navn, fra, til }) => [navn, fra, til ?? null]),
  }
}

const openOn = async (tittel: string) => {
  const { docs } = await app.payload.find({
    collection: 'forslag',
    where: { tittel: { equals: tittel } },
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  const forslag = docs[0] as Forslag
  return { forslag, open: (forslag.apne ?? []).filter(({ avgjort }) => !avgjort).map(({ tekst }) => tekst) }
}

const catalogue = '«Katalog over tilflyttingsarbeid i distriktene», Distriktssenteret'

describe('Bolyst og økt tilflytting i Steinkjer', () => {
  test('has every term, period and partner of its source', async () => {
    const { entry, ...fields } = await told('bolyst-og-okt-tilflytting-i-steinkjer')
    expect(fields).toEqual({
      fagomrader: ['omdomme', 'tilflytting'],
      aktiviteter: [
        'arrangement-i-kommunen',
        'annonsering-i-media',
        'eget-nettsted',
        'brosjyrer-og-lignende',
        'kampanje-region-bosted',
        'kampanje-arbeidskraft',
        'samarbeid-gjore-stedet-attraktivt',
      ],
      salgsargumenter: ['bygdemiljo', 'arbeidsplasser', 'gode-tjenestetilbud'],
      malgrupper: [
        'alle-typer-innflyttere',
        'arbeidskraft-generelt',
        'barnefamilier',
        'potensielle-tilbakeflyttere',
        'flyttere-fra-storbyomrader',
      ],
      partnere: [
        ['grende-bygdelag', null],
        ['fylkeskommune', 'Nord-Trøndelag Fylkeskommune'],
        ['naeringslivet', null],
        ['frivillige-lag-og-organisasjoner', null],
      ],
      kommuner: [['5006', 'Steinkjer', null]],
      regioner: [],
      perioder: [
        ['Kommuneprofilen', 2000, null],
        ['Attraktivitetsprogrammet', 2009, null],
        ['Tettstedsprogrammet', 2002, 2006],
      ],
    })
    expect(entry).toMatchObject({
      _status: 'published',
      tittel: 'Bolyst og økt tilflytting i Steinkjer',
      malform: 'nb',
      hovedmal: 'Bedret omdømme og økt tilflytting.',
      opphav: 'katalog',
      evidens: 'utenVurdering',
      kilde: { navn: catalogue },
    })
  })

  test('tells the figures and names of its three programmes', async () => {
    const { entry } = await told('bolyst-og-okt-tilflytting-i-steinkjer')
    for (const fact of [
      '«Steinkjer åpen, lys og glad»',
      '30 og 40 år',
      '32-åringen',
      '30 %',
      'Nord-Trøndelag',
      'byjubileet i 2007',
    ])
      expect(texts(entry)).toContain(fact)
  })

  test('asks about the age group that no term covers', async () => {
    const { open } = await openOn('Bolyst og økt tilflytting i Steinkjer')
    expect(open).toEqual([expect.stringContaining('Aldersgruppen 30–40 år')])
  })
})

describe('Blest i Havlandet', () => {
  test('has every term, partner and work area of its source, and its three kommuner', async () => {
    const { entry, ...fields } = await told('blest-i-havlandet')
    expect(fields).toEqual({
      fagomrader: ['tilflytting'],
      aktiviteter: [
        'arrangement-utenfor-kommunen',
        'arrangement-i-kommunen',
        'annonsering-i-media',
        'eget-nettsted',
        'brosjyrer-og-lignende',
        'deltatt-pa-utstillinger',
        'kampanje-region-bosted',
        'kampanje-arbeidskraft',
        'samarbeid-gjore-stedet-attraktivt',
        'integreringstiltak-for-tilflyttere',
      ],
      salgsargumenter: [
        'livskvalitet',
        'godt-oppvekstmiljo',
        'sentral-beliggenhet',
        'bygdemiljo',
        'gode-tjenestetilbud',
      ],
      malgrupper: [
        'alle-typer-innflyttere',
        'hoyt-utdannet-arbeidskraft',
        'kvinner',
        'ungdom',
        'barnefamilier',
        'potensielle-tilbakeflyttere',
        'livsstilsflyttere-fra-utlandet',
        'flyttere-fra-storbyomrader',
        'entreprenorer',
        'flyttere-fra-nederland',
      ],
      partnere: [
        ['grende-bygdelag', null],
        ['fylkeskommune', 'Troms Fylkeskommune'],
        ['fylkesmannen', 'Fylkesmannen i Troms'],
        ['naeringslivet', null],
        ['frivillige-lag-og-organisasjoner', null],
        ['sametinget', null],
        ['nav', null],
        ['innovasjon-norge', null],
      ],
      kommuner: [
        ['5518', 'Lavangen', null],
        ['5516', 'Gratangen', null],
        ['5512', 'Tjeldsund', 'Skånland'],
      ],
      regioner: ['Havlandet'],
      perioder: [],
    })
    expect(entry.arbeidsomrader).toEqual([
      'Kartlegge viktige ressurser, definere sentrale kriterier',
      'Kartlegge landbrukseiendommer til salgs eller utleie',
      'Felles kommunestyremøter',
      'Samarbeid mellom næringsliv, kultur, lag og foreninger',
      'Landbruk',
      'Reiseliv',
      'Økt bulyst',
      'Barn- og unge',
      'Samarbeid med andre bosettingsprosjekter',
      'Felles profilering og markedsføring',
      'Rekruttering og mottaksapparat',
    ])
    expect(entry.hovedmal).toMatch(/engasjement.*fornyet vekst.*stabilisere innbyggertallet/)
    for (const fact of [
      'alle tre kommunene',
      'NAV',
      'frivillighetssentralene',
      'Innovasjon Norge',
      'ordfører eller rådmann',
      'prosessgrupper',
    ])
      expect(entry.organisering).toContain(fact)
    expect(entry.kilde?.url).toBe('https://distriktssenteret.no/prosjektdatabase/blest-i-havlandet/')
  })

  test('says where the names of the kommuner come from, and asks to have them confirmed', async () => {
    const { forslag, open } = await openOn('Blest i Havlandet')
    const decided = forslag.apne?.find(({ ordliste, avgjort }) => ordliste === 'kommuner' && avgjort)
    expect(decided?.merknad).toContain('Salangen-Nyheter')
    expect(open).toEqual(['alle tre kommunene'])
  })
})

describe('Tilflyttingstiltak i Holtålen', () => {
  test('has every term, period and partner of its source', async () => {
    const { entry, ...fields } = await told('tilflyttingstiltak-i-holtalen')
    expect(fields).toEqual({
      fagomrader: ['tilflytting'],
      aktiviteter: [
        'arrangement-utenfor-kommunen',
        'arrangement-i-kommunen',
        'brev-til-potensielle-tilflyttere',
        'annonsering-i-media',
        'besok-pa-skoler-og-studiesteder',
        'bruk-av-rekrutteringsbyra',
        'deltatt-pa-utstillinger',
        'kampanje-region-bosted',
        'kampanje-arbeidskraft',
        'vertskapsordning',
      ],
      salgsargumenter: ['livskvalitet', 'godt-oppvekstmiljo', 'friluftsliv'],
      malgrupper: [
        'hoyt-utdannet-arbeidskraft',
        'arbeidskraft-generelt',
        'barnefamilier',
        'potensielle-tilbakeflyttere',
        'livsstilsflyttere-fra-utlandet',
        'flyttere-fra-storbyomrader',
      ],
      partnere: [
        ['grende-bygdelag', null],
        ['fylkeskommune', 'Sør-Trøndelag fylkeskommune'],
        ['regionrad', 'Regionrådet for Fjellregionen'],
        ['naeringslivet', null],
        ['frivillige-lag-og-organisasjoner', null],
        ['departement', 'Landbruks- og matdepartementet'],
        ['fylkesmannen', 'Fylkesmannen i Sør-Trøndelag'],
        ['departement', 'Kommunal- og regionaldepartementet'],
        ['departement', 'Miljøverndepartementet'],
      ],
      kommuner: [['5026', 'Holtålen', null]],
      regioner: ['Fjellregionen'],
      perioder: [
        ['Prosjekt Nederland', 2005, 2009],
        ['Flytt hit på første klasse', 2005, 2006],
        ['Lys i alle grender', 2008, 2012],
      ],
    })
    expect(entry.hovedmal).toBe('Økt tilflytting')
    for (const fact of [
      'Flytt-hit',
      'FjellTrainee',
      'Blilyst',
      'Placement',
      'nederlandske familier',
      'Lys i alle grender',
      '1. mai 2009',
    ])
      expect(texts(entry)).toContain(fact)
  })

  test('keeps the entries it points to, and money without an amount, as open questions', async () => {
    const { open } = await openOn('Tilflyttingstiltak i Holtålen')
    expect(open).toEqual([
      expect.stringContaining('egne oppslag under Hedmark'),
      'BU-midler gjennom Fylkesmannen i Sør-Trøndelag',
    ])
  })
})

describe('Omdømmeprosjekt i Nord-Troms', () => {
  test('has every term, partner and amount of its source', async () => {
    const { entry, ...fields } = await told('omdommeprosjekt-i-nord-troms')
    expect(fields).toEqual({
      fagomrader: ['omdomme', 'tilflytting'],
      aktiviteter: [
        'arrangement-i-kommunen',
        'annonsering-i-media',
        'eget-nettsted',
        'besok-pa-skoler-og-studiesteder',
        'deltatt-pa-utstillinger',
        'kampanje-arbeidskraft',
        'samarbeid-gjore-stedet-attraktivt',
        'kampanje-region-bosted',
        'sosiale-medier',
      ],
      salgsargumenter: [
        'livskvalitet',
        'godt-oppvekstmiljo',
        'friluftsliv',
        'kulturtilbud',
        'gode-tjenestetilbud',
      ],
      malgrupper: [
        'potensielle-tilbakeflyttere',
        'alle-typer-innflyttere',
        'egne-innbyggere',
        'entreprenorer',
        'ungdom',
      ],
      partnere: [
        ['naeringslivet', null],
        ['frivillige-lag-og-organisasjoner', null],
        ['kommune', null],
        ['naeringsforening', 'Nord-Troms Næringsforum'],
        ['enkeltbedrift', 'Nord-Troms Nett'],
        ['regionrad', 'Nord-Troms Regionråd'],
        ['universitet-hogskole', 'Universitetet i Tromsø'],
      ],
      kommuner: [],
      regioner: ['Nord-Troms'],
      perioder: [],
    })
    expect(entry.finansiering).toEqual([
      expect.objectContaining({ belop: 2_500_000, ar: 2011, kilde: 'Bolystmidler', type: 'tilskudd' }),
    ])
    for (const fact of ['felles uttrykk for identiteten', 'nettportal', 'starte egen bedrift'])
      expect(entry.hovedmal).toContain(fact)
    for (const fact of ['prosjektmedarbeider', 'dialogseminarer', 'inspirasjonssamlinger', 'Facebook'])
      expect(entry.organisering).toContain(fact)
    expect(texts(entry)).toContain('Omdømmebygging i Nord-Troms')
  })

  test('leaves open what no term covers', async () => {
    const { open } = await openOn('Omdømmeprosjekt i Nord-Troms')
    expect(open).toEqual(['Finansieirngspartnere', 'Kartlegging og kompetansebygging', 'kommunene'])
  })
})

describe('the slide deck «Hva slags folk er vi ute etter?»', () => {
  const deck = () => bySlug<Ressurser>('ressurser', 'hva-slags-folk-er-vi-ute-etter')
  const findings = async (type: string) => ((await deck()).funn ?? []).filter((funn) => funn.type === type)

  test('is a presentation tied to the five bli-faktorer', async () => {
    const resource = await deck()
    expect(resource).toMatchObject({
      _status: 'published',
      type: 'presentasjon',
      utgiver: 'Distriktssenteret',
    })
    const five = [
      'arbeid',
      'bolig',
      'godt-oppvekstmiljo-og-utdanningsmuligheter',
      'godt-sosialt-miljo-og-moteplasser',
      'holdninger-i-den-lokale-eliten',
    ]
    expect(codes(resource.bliFaktorer)).toEqual(five)
    expect((await findings('bliFaktor')).map(({ tekst }) => tekst)).toEqual([
      'Arbeid',
      'Bolig',
      'Godt oppvekstmiljø og utdanningsmuligheter',
      'Godt sosialt miljø og møteplasser',
      'Holdninger blant den lokale eliten',
    ])
  })

  test('has the ladder of target groups: four wanted, one overlooked', async () => {
    const ladder = await findings('malgruppe')
    const { docs } = await app.payload.find({
      collection: 'malgrupper',
      pagination: false,
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    const codeOf = (term: unknown) =>
      docs.find(({ id }) => id === (typeof term === 'object' ? (term as { id: string }).id : term))?.kode
    expect(
      ladder.map(({ rang, rekruttering, malgrupper }) => [rang, rekruttering, malgrupper?.map(codeOf)]),
    ).toEqual([
      [1, 'onsket', ['potensielle-tilbakeflyttere']],
      [2, 'onsket', ['livsstilsflyttere']],
      [3, 'onsket', ['jobbsokende-barnefamilier']],
      [4, 'onsket', ['unge-og-single-jobbsokere']],
      [5, 'oversett', ['folk-over-45-ar', 'flyktninger', 'arbeidsinnvandrere', 'familiegjenforente']],
    ])
  })

  test('has its six success criteria and its findings with their sources', async () => {
    expect((await findings('suksesskriterium')).map(({ tekst }) => tekst)).toEqual([
      'Ledelsesforankring i kommunen',
      'Enighet om å investere i innbygger-ekspertise og innbyggerinitiativ',
      'Avklare roller og ansvar for innbyggere, næringsliv, ansatte og folkevalgte',
      'Høy kvalitet på fasilitering, møte- og prosessledelse',
      'Opplæring for ansatte, folkevalgte og innbyggere er kapasitetsbyggende',
      'Ha felles arenaer for feiring, inspirasjon og erfaringsdeling',
    ])
    const others = (await findings('funn')).map(({ tekst, kilde }) => `${tekst} (${kilde})`).join('\n')
    expect(others).toMatch(/80 % av distriktskommunene .*Ideas2evidence m\.fl\. 2013/)
    expect(others).toMatch(/Gudbrandsdalen.*Fritidsboligundersøkelse i Midt-Gudbrandsdalen.*2019/)
    expect(others).toMatch(/myte at ungdom.*Unges motivasjon for å bo i distriktene, 2021/)
  })

  test('holds no personal data: no mail address, no telephone number', async () => {
    const { docs } = await app.payload.find({
      collection: 'kildedokumenter',
      pagination: false,
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    const { sammendrag, funn } = await deck()
    const all = [sammendrag, ...docs.map(({ tekst }) => tekst), ...(funn ?? []).map(({ tekst }) => tekst)]
    for (const text of all)
      expect(text).not.toMatch(/\S@\S+\.\w{2}|Foto:|Telefon|\b\d{3} \d{2} \d{3}\b|\b\d{8}\b/)
  })
})
