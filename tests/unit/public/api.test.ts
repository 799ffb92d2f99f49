import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
})
afterAll(() => server.close())

const json = async (path: string) => (await server.get(path)).json()
const problem = async (path: string) => {
  const answer = await server.get(path)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  return answer.json()
}

describe('GET /v1/tiltak', () => {
  it('lists the newest first, with labels in both languages and links', async () => {
    const list = await json('/v1/tiltak')
    expect(list).toMatchObject({ antall: 4, side: 1, sider: 1, perSide: 20 })
    expect(list.tiltak[0]).toMatchObject({
      slug: 'apne-dorer-i-steinkjer',
      fagomrader: [
        { kode: 'tilflytting', nb: 'Tilflytting', nn: 'Tilflytting' },
        { kode: 'omdomme', nb: 'Omdømme', nn: 'Omdøme' },
      ],
      kommuner: [
        { nummer: '5006', navn: 'Steinkjer', sagtSom: null, fylke: { nummer: '50', navn: 'Trøndelag' } },
      ],
      lenker: {
        side: 'https://katalog.example/tiltak/apne-dorer-i-steinkjer',
        api: 'https://katalog.example/v1/tiltak/apne-dorer-i-steinkjer',
      },
    })
  })

  it('searches, narrows, sorts and leafs through', async () => {
    const list = await json(
      '/v1/tiltak?q=nettsted&aktiviteter=messe&aktiviteter=vertskap&sorter=tittel&perSide=1&side=2',
    )
    expect(list).toMatchObject({ antall: 2, side: 2, sider: 2 })
    expect(list.tiltak.map((entry: { slug: string }) => entry.slug)).toEqual(['apne-dorer-i-steinkjer'])
    expect(list.lenker.neste).toBeNull()
    expect(new URL(list.lenker.forrige).searchParams.get('side')).toBe('1')
    expect(list.fasetter.aktiviteter).toContainEqual({ verdi: 'messe', antall: 1, valgt: true })
  })

  it('names every fault of a question at once', async () => {
    const found = await problem(
      '/v1/tiltak?side=0&sorter=pris&aktivitet=messe&malgrupper=barnefamilie&q=a&q=b',
    )
    expect(found).toMatchObject({
      type: 'https://katalog.example/problemer/ugyldige-parametre',
      title: 'Ugyldige parametre',
      status: 400,
    })
    expect(found.feil.map((fault: { parameter: string }) => fault.parameter).sort()).toEqual([
      'aktivitet',
      'malgrupper',
      'q',
      'side',
      'sorter',
    ])
  })

  it('suggests what was meant', async () => {
    const { feil } = await problem('/v1/tiltak?aktivitetr=messe&malgrupper=barnefamilie')
    expect(feil[0].melding).toContain('Mente du «aktiviteter»?')
    expect(feil[1].melding).toContain('Mente du «barnefamilier»?')
  })

  it('gives the fields that are asked for, of the whole entry, whichever way they are listed', async () => {
    for (const question of [
      'felter=slug&felter=malgrupper&felter=relaterte',
      'felter=relaterte,malgrupper,slug',
    ])
      expect((await json(`/v1/tiltak?perSide=1&${question}`)).tiltak).toEqual([
        {
          slug: 'apne-dorer-i-steinkjer',
          malgrupper: [expect.objectContaining({ kode: 'barnefamilier' }), expect.anything()],
          relaterte: expect.arrayContaining([expect.objectContaining({ slug: 'velkommen-hjem' })]),
        },
      ])
    const { feil } = await problem('/v1/tiltak?felter=slug,titel')
    expect(feil).toEqual([
      { parameter: 'felter', melding: expect.stringContaining('Ukjent felt «titel». Mente du «tittel»?') },
    ])
  })

  it('takes an old number of a kommune or a fylke, and a merged term, for what they are today', async () => {
    for (const question of ['kommune=1702', 'fylke=17', 'aktiviteter=hjemmeside'])
      expect((await json(`/v1/tiltak?${question}`)).antall, question).toBeGreaterThan(1)
  })

  it('refuses a page past the end, and names the last', async () => {
    const { feil } = await problem('/v1/tiltak?side=2')
    expect(feil).toEqual([{ parameter: 'side', melding: 'Siste side er 1' }])
  })

  it('takes an empty value for one not given', async () => {
    expect((await json('/v1/tiltak?q=&side=&malgrupper=')).antall).toBe(4)
  })

  it.each(['__proto__', 'constructor', 'toString'])('has no parameter called %s', async (name) => {
    const { feil } = await problem(`/v1/tiltak?${name}=1`)
    expect(feil[0].parameter).toBe(name)
  })
})

describe('GET /v1/tiltak/:slug', () => {
  it('tells everything, also by id', async () => {
    const entry = await json('/v1/tiltak/apne-dorer-i-steinkjer')
    expect(entry).toMatchObject({
      tittel: 'Åpne dører i Steinkjer',
      malgrupper: [{ kode: 'barnefamilier' }, { kode: 'unge-tilbakeflyttere', nn: 'Unge tilbakeflyttarar' }],
      samarbeidspartnere: [
        { type: { kode: 'naeringsliv' }, navn: 'Eksempelbyen Næringsforum' },
        { type: { kode: 'fylkeskommune' }, navn: null },
      ],
      finansiering: [{ belop: 2500000, ar: 2011 }, { belop: 400000 }],
      relaterte: [{ type: 'fortsetter', slug: 'velkommen-hjem', tittel: 'Velkommen hjem' }, {}, {}],
    })
    expect(await json('/v1/tiltak/id-apne-dorer-i-steinkjer')).toEqual(entry)
  })

  it('leads an old slug on', async () => {
    const answer = await server.get('/v1/tiltak/apne-dorer')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe('https://katalog.example/v1/tiltak/apne-dorer-i-steinkjer')
  })

  it('says 410, when and why of what was taken down, by its former addresses too', async () => {
    for (const slug of ['nedlagt', 'lagt-ned'])
      expect(await problem(`/v1/tiltak/${slug}`)).toMatchObject({
        status: 410,
        title: 'Tiltaket er trukket tilbake',
        tidspunkt: '2026-02-03T10:00:00.000Z',
        begrunnelse: 'Prosjektet ble avsluttet <i>i fjor</i>.',
      })
    expect((await server.get('/v1/tiltak/velkommen-hjem')).status).toBe(200)
  })

  it('says 404 of what is not there', async () => {
    expect(await problem('/v1/tiltak/finnes-ikke')).toMatchObject({ status: 404, title: 'Finnes ikke' })
  })
})

describe('GET /v1/kommuner', () => {
  it.each([
    ['1702', '5006'],
    ['5006', '5006'],
    ['Steinkjer', '5006'],
    ['stientje', '5006'],
    ['verran', '5006'],
  ])('finds a kommune by «%s»', async (q, number) => {
    const { kommuner } = await json(`/v1/kommuner?q=${q}`)
    expect(kommuner.map((kommune: { nummer: string }) => kommune.nummer)).toEqual([number])
  })

  it('takes an old number of a fylke for what it is today', async () => {
    const today = await json('/v1/kommuner?fylke=50')
    expect(today.antall).toBeGreaterThan(0)
    expect(await json('/v1/kommuner?fylke=17')).toEqual(today)
    const { feil } = await problem('/v1/kommuner?fylke=98&farge=gul')
    expect(feil.map(({ parameter }: { parameter: string }) => parameter).sort()).toEqual(['farge', 'fylke'])
  })

  it('lists all, or those of a fylke', async () => {
    expect((await json('/v1/kommuner')).antall).toBe(7)
    expect((await json('/v1/kommuner?fylke=55')).antall).toBe(2)
    expect((await problem('/v1/kommuner?fylke=99')).feil[0].parameter).toBe('fylke')
  })

  it('shows one with its history and how much it has done', async () => {
    expect(await json('/v1/kommuner/5006')).toMatchObject({
      navnSamisk: 'Stïentje',
      fylke: { navn: 'Trøndelag' },
      antallTiltak: 2,
      tidligere: [
        { nummer: '1702', fylke: { nummer: '17', navn: 'Nord-Trøndelag' } },
        { nummer: '1724', navn: 'Verran' },
        { nummer: '5004' },
      ],
    })
  })

  it('leads an old number on, and gives the choices of a split one', async () => {
    const moved = await server.get('/v1/kommuner/1702')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      'https://katalog.example/v1/kommuner/5006',
    ])
    const split = await server.get('/v1/kommuner/1850')
    expect(split.status).toBe(300)
    expect((await split.json()).valg).toMatchObject([
      { nummer: '1875', tidligere: [{ endring: 'deling', hovedetterfolger: null }] },
      { nummer: '1806' },
    ])
    expect((await server.get('/v1/kommuner/9999')).status).toBe(404)
  })
})

describe('vocabularies and resources', () => {
  it('lists the vocabularies', async () => {
    const { ordlister } = await json('/v1/ordlister')
    expect(ordlister).toHaveLength(6)
    expect(ordlister[1]).toMatchObject({
      ordliste: 'aktiviteter',
      nb: 'Aktiviteter',
      nn: 'Aktivitetar',
      antall: 4,
    })
  })

  it('shows the terms of one, and never the hidden labels', async () => {
    const answer = await (await server.get('/v1/ordlister/aktiviteter')).text()
    expect(JSON.parse(answer).begreper[0]).toMatchObject({
      kode: 'nettsted',
      alternative: ['Nettside'],
      antallTiltak: 3,
    })
    expect(answer).not.toContain('egt nettsted')
    expect((await server.get('/v1/ordlister/farger')).status).toBe(404)
  })

  it('lists resources with their findings', async () => {
    const { ressurser } = await json('/v1/ressurser')
    expect(ressurser[0]).toMatchObject({
      slug: 'hvem-blir-boende',
      bliFaktorer: [{ kode: 'bolig', nn: 'Bustad' }, {}],
    })
    expect(ressurser[0].funn).toHaveLength(4)
    expect((await json('/v1/ressurser/hvem-blir-boende')).tittel).toBe('Hvem blir boende?')
  })
})

describe('the edges of the API', () => {
  it('takes no parameters where there are none to take', async () => {
    expect((await problem('/v1/ordlister?fields=nb')).feil[0]).toMatchObject({ parameter: 'fields' })
  })

  it('says 404 under /v1, 405 to writing and 400 to an address that cannot be decoded', async () => {
    expect((await problem('/v1/noe')).status).toBe(404)
    const posted = await server.get('/v1/tiltak', { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect((await problem('/v1/tiltak/%E0%A4%A')).title).toBe('Ugyldig adresse')
  })

  it('lets any web page read it, problems too', async () => {
    for (const path of ['/v1/tiltak', '/v1/tiltak?x=1', '/v1/tiltak/apne-dorer', '/v1/noe'])
      expect((await server.get(path)).headers.get('access-control-allow-origin')).toBe('*')
    const preflight = await server.get('/v1/tiltak', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('GET')
  })
})
