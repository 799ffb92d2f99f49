import http from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Question {
  path: string
  headers: Record<string, string>
}

/** What one answer is made of, so that another server can send the same bytes. */
export interface Answer {
  path: string
  /** Names and values in turn, without those that Node writes itself. */
  head: string[]
  body: Buffer
}

const nodesOwn = ['date', 'connection', 'keep-alive']

/** The answer of `port` to a question, as it stands on the wire. Throws unless it is a 200. */
export const askFor = (port: number, { path, headers }: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, headers, agent: false }, async (response) => {
        if (response.statusCode !== 200) return reject(new Error(`${path}: ${response.statusCode}`))
        const pairs = response.rawHeaders.flatMap((name, at) =>
          at % 2 === 0 && !nodesOwn.includes(name.toLowerCase())
            ? [name, response.rawHeaders[at + 1] ?? '']
            : [],
        )
        resolve({ path, head: pairs, body: await buffer(response) })
      })
      .once('error', reject)
  })
