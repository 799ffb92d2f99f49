import { randomUUID } from 'node:crypto'
import type { Product } from './startProductIn.ts'

type Answer = Record<string, unknown> & { id: string }

export interface Administrator {
  /** Sends a document to Payload's REST and answers it as it was saved. */
  save(path: string, document: Record<string, unknown>, method?: 'POST' | 'PATCH'): Promise<Answer>
  /** A user of the role, with a password to log in with. */
  user(navn: string, rolle: string): Promise<{ email: string; password: string }>
}

/** What tests lay ready without the screens: saves over REST by the first administrator. */
export async function asAdministrator({
  url,
  admin,
}: Pick<Product, 'url' | 'admin'>): Promise<Administrator> {
  const send = async (path: string, body: unknown, method: string, token?: string) => {
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      body: JSON.stringify(body),
    })
    const json = (await answer.json()) as { token: string; doc: Answer }
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(json)}`)
    return json
  }
  const { token } = await send('users/login', admin, 'POST')
  const save: Administrator['save'] = async (path, document, method = 'POST') =>
    (await send(path, document, method, token)).doc
  return {
    save,
    user: async (navn, rolle) => {
      const login = { email: `${randomUUID()}@eksempel.no`, password: 'et langt nok passord' }
      await save('users', { ...login, navn, rolle })
      return login
    },
  }
}
