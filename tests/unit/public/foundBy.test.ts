import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

const cardOf = async (address: string, slug: string): Promise<string> => {
  const page = await (await server.get(address)).text()
  return page.split('<article').find((card) => card.includes(`/tiltak/${slug}"`)) ?? ''
}

describe('an entry in the list', () => {
  it.each([
    ['a term, marked', '/tiltak?q=nettstad', 'Treff på: Eget <mark>nettsted</mark>'],
    ['a term in the language of the page', '/nn/tiltak?q=nettsted', 'Treff på: Eigen <mark>nettstad</mark>'],
    ['a term by another label, marked whole', '/tiltak?q=nettside', 'Treff på: <mark>Eget nettsted</mark>'],
    ['a hidden spelling only by the label', '/tiltak?q=egt', 'Treff på: <mark>Eget nettsted</mark>'],
    ['today’s place by a former number', '/tiltak?q=1702', '<mark>Steinkjer</mark>'],
  ])('tells that it was found by %s', async (_what, address, told) => {
    const card = await cardOf(address, 'apne-dorer-i-steinkjer')
    expect(card).toContain(told)
    expect(card).not.toContain('egt nettsted')
  })

  it('tells of no term where no term was asked for', async () => {
    expect(await cardOf('/tiltak?q=vertsfamilie', 'apne-dorer-i-steinkjer')).not.toContain('Treff på')
    expect(await cardOf('/tiltak', 'apne-dorer-i-steinkjer')).not.toContain('Treff på')
  })
})
