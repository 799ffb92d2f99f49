import { APIError, type CollectionSlug, handleEndpoints, type Payload } from 'payload'
import { exampleOf, picture } from './examples.ts'
import type { Asker, GuardedCollection, Operation } from './matrix.ts'
import type { TestUsers } from './testUsers.ts'

export interface Attempt {
  payload: Payload
  users: TestUsers
  collection: GuardedCollection
  operation: Operation
  asker: Asker
}

/** A document that none of the askers made. */
const someoneElses = async ({ payload, collection }: Attempt) =>
  payload.create({
    collection: collection as CollectionSlug,
    data: (await exampleOf(payload, collection)) as never,
    ...(collection === 'media' ? { file: await picture() } : {}),
    overrideAccess: true,
    depth: 0,
  })

const change = (operation: Operation): Record<string, unknown> =>
  operation === 'publish'
    ? { _status: 'published' }
    : operation === 'trash'
      ? { deletedAt: new Date().toISOString() }
      : {}

const isRefusal = (error: unknown): boolean =>
  error instanceof APIError && [401, 403, 404].includes(error.status)

/** Tries the operation through the Local API as the asker. Faults other than refusals are thrown. */
export async function tryLocally(attempt: Attempt): Promise<boolean> {
  const { payload, users, operation, asker } = attempt
  const collection = attempt.collection as CollectionSlug
  const as = { collection, overrideAccess: false, depth: 0, user: users[asker].user } as const
  try {
    if (operation === 'create' || operation === 'createPublished') {
      const data = await exampleOf(payload, attempt.collection)
      const _status = operation === 'createPublished' ? { _status: 'published' } : {}
      const file = collection === 'media' ? { file: await picture() } : {}
      await payload.create({ ...as, data: { ...data, ..._status } as never, ...file })
      return true
    }
    const { id } = await someoneElses(attempt)
    if (operation === 'read') await payload.findByID({ ...as, id })
    else if (operation === 'readVersions') {
      const { totalDocs } = await payload.findVersions({ ...as, where: { parent: { equals: id } } })
      return totalDocs > 0
    } else if (operation === 'delete') await payload.delete({ ...as, id })
    else await payload.update({ ...as, id, data: change(operation) as never })
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

const multipart = async (data: Record<string, unknown>): Promise<FormData> => {
  const { data: bytes, name, mimetype } = await picture()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}

/** Tries the operation through Payload's REST as the asker. */
export async function tryOverRest(attempt: Attempt): Promise<boolean> {
  const { payload, users, collection, operation, asker } = attempt
  const { token } = users[asker]
  const send = async (method: string, path: string, body?: unknown): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      request: new Request(`http://localhost/api/${path}`, {
        method,
        headers: {
          ...(token ? { authorization: `JWT ${token}` } : {}),
          ...(body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
      }),
    })
  const answer = async (): Promise<Response> => {
    if (operation === 'create' || operation === 'createPublished') {
      const data = {
        ...(await exampleOf(payload, collection)),
        ...(operation === 'createPublished' ? { _status: 'published' } : {}),
      }
      return send('POST', collection, collection === 'media' ? await multipart(data) : data)
    }
    const { id } = await someoneElses(attempt)
    if (operation === 'read') return send('GET', `${collection}/${id}?depth=0`)
    if (operation === 'readVersions') return send('GET', `${collection}/versions?where[parent][equals]=${id}`)
    if (operation === 'delete') return send('DELETE', `${collection}/${id}`)
    return send('PATCH', `${collection}/${id}`, change(operation))
  }
  const response = await answer()
  if (response.ok && operation === 'readVersions')
    return ((await response.json()) as { totalDocs: number }).totalDocs > 0
  if (response.ok) return true
  if ([401, 403, 404].includes(response.status)) return false
  throw new Error(`${response.status} ${await response.text()}`)
}
