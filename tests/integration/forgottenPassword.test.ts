import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewPassword } from '../../src/editorial/users/renewPassword.ts'
import { startTestApp, type TestApp } from '../helpers/startTestApp.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const write = { overrideAccess: true, depth: 0 } as const

describe('a forgotten password', () => {
  const logIn = (email: string, password: string) =>
    app.payload.login({ collection: 'users', data: { email, password } })

  it('is renewed for an operator, past a lock, and ends every session', async () => {
    const data = {
      navn: 'Ola Prøve',
      email: 'ola@eksempel.no',
      password: 'et gammelt passord',
      rolle: 'administrator',
    }
    const { id } = await app.payload.create({ collection: 'users', data: data as never, ...write })
    await logIn(data.email, data.password)
    const lockUntil = new Date(Date.now() + 3_600_000).toISOString()
    await app.payload.update({ collection: 'users', id, data: { loginAttempts: 8, lockUntil }, ...write })

    const password = await renewPassword(app.payload, ' Ola@Eksempel.no ')

    const { sessions } = await app.payload.findByID({
      collection: 'users',
      id,
      showHiddenFields: true,
      ...write,
    })
    expect(sessions ?? []).toEqual([])
    await expect(logIn(data.email, password ?? '')).resolves.toBeDefined()
    await expect(logIn(data.email, data.password)).rejects.toThrow()
  })

  it('of nobody is not renewed', async () => {
    expect(await renewPassword(app.payload, 'ingen@eksempel.no')).toBeNull()
  })
})
