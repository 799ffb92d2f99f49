import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageSecurity } from '../../../src/public/http/securityHeaders.ts'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
let early: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent, { origin: 'https://katalog.example' })
  early = await servePublic(null)
})
afterAll(async () => {
  await server.close()
  await early.close()
})

const pages = [
  ['/', 200],
  ['/tiltak?q=vert', 200],
  ['/tiltak/flytt-til-amli', 200],
  ['/kommuner', 200],
  ['/kommuner/5006', 200],
  ['/kommuner/1850', 300],
  ['/fylker/50', 200],
  ['/regioner', 200],
  ['/regioner/nord-troms', 200],
  ['/innsikt', 200],
  ['/ordlister', 200],
  ['/ordlister/malgrupper', 200],
  ['/ordlister/malgrupper/barnefamilier', 200],
  ['/ressurser', 200],
  ['/ressurser/hvem-blir-boende', 200],
  ['/personvern', 200],
  ['/problemer/finnes-ikke', 200],
  ['/finnes/ikke', 404],
  ['/tiltak/nedlagt', 410],
  ['/tiltak/%E0%A4%A', 400],
  ['/kaputt', 500],
] as const

const held = ({ headers }: Response): void => {
  for (const [name, value] of Object.entries(pageSecurity)) expect(headers.get(name)).toBe(value)
  expect(headers.get('x-powered-by')).toBeNull()
}

describe('the security headers', () => {
  it('allow nothing inline, nothing from elsewhere, and no frame around a page', () => {
    const policy = pageSecurity['content-security-policy']
    expect(policy).toMatch(/^default-src 'none'; .*script-src 'self'; .*frame-ancestors 'none'$/)
    expect(policy).not.toContain('unsafe')
  })

  it.each(pages)(
    'stand on %s (%i), in both languages, and again when it is repeated',
    async (path, status) => {
      const other = path === '/' ? '/nn' : `/nn${path}`
      for (const address of path === '/kaputt' ? [path, path] : [path, path, other]) {
        const answer = await server.get(address)
        expect(answer.status).toBe(status)
        held(answer)
        expect(await answer.text()).not.toMatch(
          /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\s(src=|type="application\/ld\+json"))/,
        )
      }
    },
  )

  it('stand on the page before the first release', async () => {
    const answer = await early.get('/tiltak')
    expect(answer.status).toBe(503)
    held(answer)
  })

  it('keep browsers on https where that is the address, also when an answer is repeated', async () => {
    await server.get('/om')
    const repeated = await server.get('/om')
    expect(server.fromMemory()).toBeGreaterThan(0)
    expect(repeated.headers.get('strict-transport-security')).toBe('max-age=31536000')
    await early.get('/')
    expect((await early.get('/')).headers.get('strict-transport-security')).toBeNull()
  })
})
