import type { Payload, TypedUser } from 'payload'
import { roles } from '../../../src/domain/role.ts'
import type { Asker } from './matrix.ts'

/** A user of each role, logged in, and the anonymous visitor. */
export type TestUsers = Record<Asker, { user: TypedUser | null; token: string | null }>

const password = 'et langt nok passord'

export async function createTestUsers(payload: Payload): Promise<TestUsers> {
  const users: Partial<TestUsers> = { anonym: { user: null, token: null } }
  for (const rolle of roles) {
    const email = `${rolle}@eksempel.no`
    await payload.create({
      collection: 'users',
      data: { navn: rolle, email, password, rolle },
      overrideAccess: true,
      depth: 0,
    })
    const { user, token } = await payload.login({ collection: 'users', data: { email, password } })
    users[rolle] = { user: { ...user, collection: 'users' } as TypedUser, token: token ?? null }
  }
  return users as TestUsers
}
