import http from 'node:http'

const get = (url: string, agent: http.Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
        response.resume().once('end', resolve)
      })
      .once('error', reject)
  })

/** Answers a second of one address, `connections` at a time, for `seconds` after a warm-up of one second. */
export async function requestsPerSecond(
  url: string,
  { seconds = 4, connections = 20 } = {},
): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const load = async (duration: number): Promise<number> => {
    const end = performance.now() + duration * 1000
    let count = 0
    const client = async (): Promise<void> => {
      while (performance.now() < end) {
        await get(url, agent)
        count++
      }
    }
    await Promise.all(Array.from({ length: connections }, client))
    return count / duration
  }
  await load(1)
  const rate = await load(seconds)
  agent.destroy()
  return rate
}
