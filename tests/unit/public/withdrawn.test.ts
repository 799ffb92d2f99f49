import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleContent } from '../catalogue/exampleContent.ts'
import { type PublicServer, servePublic } from './servePublic.ts'

let server: PublicServer
beforeAll(async () => {
  server = await servePublic(exampleContent)
})
afterAll(() => server.close())

it.each([
  ['/tiltak/nedlagt', 'Tiltaket er trukket tilbake', '3. februar 2026'],
  ['/nn/tiltak/lagt-ned', 'Tiltaket er trekt tilbake', '3. februar 2026'],
])('tells at %s that the entry was taken down, when and why, and helps on', async (path, title, day) => {
  const answer = await server.get(path)
  expect(answer.status).toBe(410)
  const page = await answer.text()
  for (const words of [title, day, 'Nedlagt tiltak', 'avsluttet &lt;i&gt;i fjor', 'role="search"'])
    expect(page).toContain(words)
})

it('gives the address to whoever has it now', async () => {
  expect((await server.get('/tiltak/velkommen-hjem')).status).toBe(200)
})
