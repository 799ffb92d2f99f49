import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntry } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

/** Written in nynorsk, with something in every field. */
const everything = anEntry('alt-om-alt', {
  malform: 'nn',
  tittel: 'Alt om & alt',
  ingress: 'Ingressen seier kva det er.',
  beskrivelseHtml: '<p>Omtalen fortel meir.</p>',
  hovedmal: 'Hovudmålet er å lykkast.',
  delmal: ['Eit delmål'],
  perioder: [{ navn: 'Fyrste fase', fra: 2009, til: 2012, presisering: 'hausten 2009' }],
  fagomrader: ['tilflytting'],
  aktiviteter: ['nettsted', 'vertskap'],
  salgsargumenter: ['natur'],
  malgrupper: ['unge-tilbakeflyttere'],
  bliFaktorer: ['bolig'],
  samarbeidspartnere: [{ type: 'naeringsliv', navn: 'Døme bedriftslag' }],
  organisering: 'Ei gruppe styrte.',
  arbeidsomrader: ['Bustad og arbeid'],
  finansiering: [{ belop: 120_000, ar: 2010, kilde: 'Dømekommunen', type: 'tilskudd' }],
  resultater: 'Ti familiar flytta.',
  kommuner: [{ nummer: '5006', sagtSom: 'Verran' }],
  regioner: ['nord-troms'],
  relaterte: [{ type: 'delAv', slug: 'velkommen-hjem' }],
  ressurser: ['hvem-blir-boende'],
  bilder: [
    {
      alt: 'Ei grend om våren',
      kreditering: 'Dømefotografen',
      lisens: 'CC0 1.0',
      varianter: [{ url: '/media/grend.jpg', bredde: 800, hoyde: 600, mime: 'image/jpeg' }],
    },
    {
      alt: 'Ei bru',
      kreditering: 'Brufotografen',
      lisens: 'avtale',
      varianter: [{ url: '/media/bru.jpg', bredde: 800, hoyde: 600, mime: 'image/jpeg' }],
    },
  ],
  lenker: [{ tekst: 'Heimesida', url: 'https://example.org/heim' }],
  kontakt: {
    navn: 'Servicetorget',
    epost: 'post@example.org',
    telefon: '+47 11 22 33 44',
    url: 'https://example.org/kontakt',
  },
  evidens: 'egenrapportert',
  opphav: 'bolyst',
  kilde: { navn: 'Dømekatalogen', url: 'https://example.org/kjelde' },
  sistKontrollert: '2026-03-01',
  publisert: '2026-02-02T08:00:00.000Z',
  oppdatert: '2026-04-02T22:30:00.000Z',
})

let server: PublicServer
let page = ''
beforeAll(async () => {
  const tiltak = [...exampleContent.tiltak, everything]
  server = await servePublic({ ...exampleContent, tiltak }, { origin: 'https://katalog.example' })
  page = await (await server.get('/tiltak/alt-om-alt')).text()
})
afterAll(() => server.close())

describe('the page of an entry', () => {
  it.each([
    ['tittel', '>Alt om &amp; alt</h1>'],
    ['malform', '<dt>Målform</dt><dd>Nynorsk</dd>'],
    ['ingress', 'Ingressen seier kva det er.'],
    ['beskrivelse', '<p>Omtalen fortel meir.</p>'],
    ['hovedmal', 'Hovudmålet er å lykkast.'],
    ['delmal', '<li>Eit delmål</li>'],
    ['periode: navn', 'Fyrste fase'],
    ['periode: år', '2009–2012'],
    ['periode: presisering', 'hausten 2009'],
    ['fagomrader', '>Tilflytting</a>'],
    ['aktiviteter', '>Vertskap for nye innbyggere</a>'],
    ['salgsargumenter', '>Natur og friluftsliv</a>'],
    ['malgrupper', '>Unge tilbakeflyttere</a>'],
    ['bliFaktorer', '>Bolig</a>'],
    ['partner: type', '>Næringsliv</a>'],
    ['partner: navn', 'Døme bedriftslag'],
    ['organisering', 'Ei gruppe styrte.'],
    ['arbeidsomrader', '<li>Bustad og arbeid</li>'],
    ['finansiering: belop', '120\u00a0000\u00a0kr'],
    ['finansiering: ar', '<td>2010</td>'],
    ['finansiering: kilde', 'Dømekommunen'],
    ['finansiering: type', '<td>Tilskudd</td>'],
    ['resultater', 'Ti familiar flytta.'],
    ['kommune, som kilden sa det', '>Verran</a> (i dag Steinkjer)'],
    ['region', 'href="/regioner/nord-troms">Nord-Troms</a>'],
    ['fylke', 'href="/fylker/50">'],
    ['relaterte', 'Del av'],
    ['ressurser', 'href="/ressurser/hvem-blir-boende">Hvem blir boende?</a>'],
    ['bilde', 'alt="Ei grend om våren"'],
    ['bilde: kreditering og lisens', 'Foto: Dømefotografen. Lisens: CC0 1.0.'],
    ['bilde uten åpen lisens', 'Foto: Brufotografen. Brukes etter avtale.'],
    ['lenke', 'href="https://example.org/heim"'],
    ['kontakt: navn', 'Servicetorget'],
    ['kontakt: url', 'href="https://example.org/kontakt"'],
    ['kontakt: epost', 'href="mailto:post@example.org"'],
    ['kontakt: telefon', 'href="tel:+4711223344"'],
    ['evidens', 'Egenrapportert'],
    ['opphav', 'Bolyst-satsingen'],
    ['kilde: navn', 'Dømekatalogen'],
    ['kilde: url', 'href="https://example.org/kjelde"'],
    ['sistKontrollert', '1. mars 2026'],
    ['publisert', '2. februar 2026'],
    ['oppdatert', '3. april 2026'],
  ])('shows %s', (_, shown) => {
    expect(page).toContain(shown)
  })

  it('marks what the entry says itself as nynorsk, and nothing that the page says', () => {
    for (const own of [
      '<p lang="nn">Hovudmålet er å lykkast.</p>',
      '<ul class="ds-list" lang="nn"><li>Eit delmål</li></ul>',
      '<span lang="nn">Fyrste fase</span>: 2009–2012 (<span lang="nn">hausten 2009</span>)',
      '<td><span lang="nn">Dømekommunen</span></td>',
      '<span lang="nn">Heimesida</span>',
      '<span lang="nn">Dømekatalogen</span>',
      'alt="Ei grend om våren" lang="nn"',
    ])
      expect(page).toContain(own)
    expect(page).toContain('<h3>Delmål</h3>')
    expect(page).toContain('Hvem blir boende?</a>')
  })

  it('marks nothing on the page in its own language but what others wrote in bokmål', async () => {
    const own = await (await server.get('/nn/tiltak/alt-om-alt')).text()
    const main = /<article[\s\S]*<\/article>/.exec(own)?.[0] ?? ''
    expect(main).not.toContain('lang="nn"')
    expect(main).toContain('<span lang="nb">Hvem blir boende?</span>')
  })

  it('says of related entries what they share', async () => {
    expect(page).toContain('Deler 1 aktivitet, 1 salgsargument og 1 bli-faktor')
    const nn = await (await server.get('/nn/tiltak/alt-om-alt')).text()
    expect(nn).toContain('Deler 1 aktivitet, 1 salsargument og 1 bli-faktor')
  })
})

describe('a reference to an entry', () => {
  it('names this version at the address that stays, whatever the language of the page', async () => {
    for (const [path, version] of [
      ['/tiltak/alt-om-alt', 'Versjon fra 3. april 2026.'],
      ['/nn/tiltak/alt-om-alt', 'Versjon frå 3. april 2026.'],
    ] as const) {
      const words = (await (await server.get(path)).text()).replaceAll(/<[^>]+>/g, '')
      expect(words).toContain(
        `Eksempelutgiveren (2026). Alt om &amp; alt. Tilflyttingskatalogen. ${version} https://katalog.example/tiltak/alt-om-alt`,
      )
    }
  })

  it('stands beside the entry as data, and every form of it is there', async () => {
    const section = /<section class="part cite"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    const files = [...section.matchAll(/href="(\/[^"]+)"/g)].map(([, href = '']) => href)
    expect(files.map((href) => href.split('.').at(-1))).toEqual(['bib', 'ris', 'json', 'jsonld', 'ttl'])
    for (const href of files) expect((await server.get(href)).status).toBe(200)
  })

  it('can be taken home as BibTeX, with what TeX would misread escaped', async () => {
    const answer = await server.get('/tiltak/alt-om-alt/sitering.bib')
    expect(answer.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="alt-om-alt.bib"')
    expect(await answer.text()).toBe(`@misc{alt-om-alt,
  author = {{Eksempelutgiveren}},
  title = {{Alt om \\& alt}},
  howpublished = {Tilflyttingskatalogen},
  year = {2026},
  note = {Versjon 2026-04-03},
  language = {nn},
  url = {https://katalog.example/tiltak/alt-om-alt}
}
`)
  })

  it('can be taken home as RIS, also by an old address', async () => {
    const answer = await server.get('/tiltak/alt-om-alt/sitering.ris')
    expect((await answer.text()).split('\r\n')).toEqual([
      'TY  - WEB',
      'ID  - alt-om-alt',
      'AU  - Eksempelutgiveren',
      'TI  - Alt om & alt',
      'T2  - Tilflyttingskatalogen',
      'PY  - 2026',
      'DA  - 2026/04/03',
      'ET  - Versjon 2026-04-03',
      'LA  - nn',
      'UR  - https://katalog.example/tiltak/alt-om-alt',
      'ER  - ',
      '',
    ])
    const old = await server.get('/tiltak/apne-dorer/sitering.ris')
    expect(old.headers.get('location')).toBe('/tiltak/apne-dorer-i-steinkjer/sitering.ris')
    expect((await server.get('/tiltak/nedlagt/sitering.bib')).status).toBe(410)
  })
})
