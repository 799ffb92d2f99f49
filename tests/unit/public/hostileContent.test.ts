import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntry, aTerm } from '../catalogue/example/make.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'
import { withoutOwnScripts } from './withoutOwnScripts.ts'

const hostile = `<script>alert("x")</script>' onload='y`
const evil = anEntry('ond', {
  tittel: hostile,
  ingress: hostile,
  hovedmal: hostile,
  delmal: [hostile],
  arbeidsomrader: [hostile],
  organisering: hostile,
  resultater: hostile,
  malgrupper: ['ond'],
  perioder: [{ navn: hostile, fra: 2010, til: null, presisering: hostile }],
  samarbeidspartnere: [{ type: 'naeringsliv', navn: hostile }],
  finansiering: [{ belop: null, ar: null, kilde: hostile, type: null }],
  kommuner: [{ nummer: '5006', sagtSom: hostile }],
  lenker: [{ tekst: 'Trykk her', url: 'javascript:alert(1)' }],
  kilde: { navn: hostile, url: 'data:text/html,x' },
  kontakt: { navn: hostile, epost: '"><script>@example.org', telefon: hostile, url: ' javascript:alert(1)' },
  bilder: [
    {
      alt: hostile,
      kreditering: hostile,
      lisens: hostile,
      varianter: [{ url: `/m" ${hostile}`, bredde: 1, hoyde: 1, mime: 'image/webp' }],
    },
  ],
})

let server: PublicServer
beforeAll(async () => {
  const begreper = [
    ...exampleContent.begreper,
    aTerm('malgrupper', 'ond', hostile, hostile, { definisjon: hostile, alternative: [hostile] }),
  ]
  const sider = [
    { slug: 'om', malform: 'nb' as const, tittel: hostile, ingress: hostile, html: '<p>Trygg</p>' },
  ]
  const innstillinger = { utgiver: hostile, kontaktEpost: `"${hostile}` }
  server = await servePublic({ ...exampleContent, begreper, sider, innstillinger, tiltak: [evil] })
})
afterAll(() => server.close())

const text = async (path: string) => (await server.get(path)).text()

describe('hostile content', () => {
  it.each([
    '/',
    '/tiltak',
    '/tiltak/ond',
    '/nn/tiltak/ond',
    '/kommuner/5006',
    '/ordlister',
    '/om',
    '/tiltak?malgrupper=ond',
    `/tiltak?q=${encodeURIComponent(hostile)}`,
    `/kommuner?q=${encodeURIComponent(hostile)}`,
    `/${encodeURIComponent(hostile)}`,
    `/tiltak?malgrupper=${encodeURIComponent(hostile)}`,
  ])('stays text on %s', async (path) => {
    const page = withoutOwnScripts(await text(path))
    expect(page).not.toContain('<script')
    expect(page.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\sonload=/)
    expect(page).not.toMatch(/(href|src)="\s*(javascript|data):/)
  })

  it('cannot make a link to another host of the address of a page', async () => {
    const page = await text('/nn//ond.example/x')
    expect(page).not.toContain('href="//')
  })
})
