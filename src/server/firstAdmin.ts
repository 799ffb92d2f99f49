import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Env } from '../config/env.ts'

export interface FirstAdmin {
  email: string
  /** Shown once and stored only as a hash; null when it was given in the configuration. */
  password: string | null
}

/** Makes the first administrator where there are no users; null where there are. */
export async function createFirstAdmin(payload: Payload, env: Env): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const email = env.FIRST_ADMIN_EMAIL ?? 'admin@example.com'
  const generated = env.FIRST_ADMIN_PASSWORD ? null : randomBytes(12).toString('base64url')
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
