import type { Payload } from 'payload'
import type { Env } from '../config/env.ts'
import { oneTimePassword } from '../editorial/users/oneTimePassword.ts'

export interface FirstAdmin {
  email: string
  /** Shown once and stored only as a hash; null when it was given in the configuration. */
  password: string | null
}

/** Makes the first administrator: the one of the configuration, or one with a one-time password. */
export async function createFirstAdmin(payload: Payload, env: Env): Promise<FirstAdmin> {
  const email = env.FIRST_ADMIN_EMAIL ?? 'admin@example.com'
  const generated = env.FIRST_ADMIN_PASSWORD ? null : oneTimePassword()
  await payload.create({
    collection: 'users',
    data: {
      navn: 'Administrator',
      email,
      password: env.FIRST_ADMIN_PASSWORD ?? generated ?? '',
      rolle: 'administrator',
    },
    overrideAccess: true,
    depth: 0,
  })
  return { email, password: generated }
}
