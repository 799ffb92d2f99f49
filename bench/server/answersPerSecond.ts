import { connect } from 'node:net'
import type { Question } from './answer.ts'

const connections = 16
const headEnd = '\r\n\r\n'

/** Whole length of an answer, head included, from its first bytes. */
const lengthOf = (text: string): number => {
  const head = text.slice(0, text.indexOf(headEnd))
  const body = /^content-length: (\d+)/im.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 200') || !body) throw new Error(`Not an answer to count:\n${head}`)
  return head.length + headEnd.length + Number(body)
}

/**
 * Answers a second to one question asked over and over on connections that stay open. The client only counts bytes,
 * since every answer is as long as the first: one that took answers apart would be slower than the server it measures.
 */
export async function answersPerSecond(
  port: number,
  { path, headers }: Question,
  ms: number,
): Promise<number> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const question = `${[`GET ${path} HTTP/1.1`, ...lines].join('\r\n')}${headEnd}`
  const since = performance.now()

  const client = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(question))
      let [length, received, answers] = [0, 0, 0]
      socket.on('data', (part) => {
        length ||= lengthOf(part.toString('latin1'))
        received += part.length
        if (received < length) return
        if (received > length) return reject(new Error(`${path}: answers differ in length`))
        received = 0
        answers += 1
        if (performance.now() - since < ms) socket.write(question)
        else socket.end(() => resolve(answers))
      })
      socket.once('error', reject)
    })

  const counts = await Promise.all(Array.from({ length: connections }, client))
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - since)
}
