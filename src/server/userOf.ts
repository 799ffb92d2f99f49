import type { Request } from 'express'
import type { Payload, TypedUser } from 'payload'

/** Who asks, by cookie or API key; null for a visitor. */
export async function userOf(payload: Payload, request: Request): Promise<TypedUser | null> {
  const headers = new Headers({
    cookie: request.get('cookie') ?? '',
    authorization: request.get('authorization') ?? '',
  })
  const { user } = await payload.auth({ headers })
  return user
}
