import type { Row } from '../row.ts'
import { askFor } from './answer.ts'
import { answersPerSecond } from './answersPerSecond.ts'
import { admin } from './servers.ts'
import { watchAnswers } from './watchAnswers.ts'

const clients = 4
const ms = 6000
const list = { path: '/v1/tiltak', headers: {} }

interface Session {
  url: string
  headers: Record<string, string>
}

async function logIn(port: number): Promise<Session> {
  const url = `http://127.0.0.1:${port}`
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const { token } = (await answer.json()) as { token: string }
  return { url, headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' } }
}

/** Payload's own list of 20 with labels, asked by some clients for some seconds. */
async function restPerSecond({ url, headers }: Session): Promise<number> {
  const start = performance.now()
  let answers = 0
  const client = async () => {
    while (performance.now() - start < ms) {
      const answer = await fetch(`${url}/api/tiltak?limit=20&depth=1`, { headers })
      const { docs } = (await answer.json()) as { docs: unknown[] }
      if (docs.length !== 20) throw new Error(`Payload's list: ${answer.status}`)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (answers * 1000) / (performance.now() - start)
}

/** Saves a published entry under a new title and waits for visitors to see it: ms, and the slowest answer meanwhile. */
async function publish(port: number, { url, headers }: Session, id: string, title: string) {
  const found = await fetch(`${url}/api/tiltak/${id}?depth=0`, { headers })
  const doc = (await found.json()) as { slug: string; lagring?: number }
  const watch = watchAnswers(port)
  const start = performance.now()
  const saved = await fetch(`${url}/api/tiltak/${id}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ tittel: title, lagring: doc.lagring }),
  })
  if (!saved.ok) throw new Error(`Saving: ${saved.status} ${await saved.text()}`)
  const savedMs = performance.now() - start
  let shown = ''
  while (!shown.includes(title))
    shown = (await askFor(port, { path: `/v1/tiltak/${doc.slug}`, headers: {} })).body.toString()
  const visibleMs = performance.now() - start
  return { savedMs, visibleMs, slowestMs: await watch.stop() }
}

/** What editors' work costs beside visitors', at the number of entries that the product has. */
export async function measureEditorial(port: number, id: string): Promise<Row[]> {
  const session = await logIn(port)
  const rest = await restPerSecond(session)
  const ours = await answersPerSecond(port, list, ms / 2)
  await publish(port, session, id, 'Varmet opp')
  const rounds: Awaited<ReturnType<typeof publish>>[] = []
  for (let n = 0; n < 5; n++) rounds.push(await publish(port, session, id, `Et nytt navn ${n}`))
  const quiet = watchAnswers(port)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const quietMs = await quiet.stop()
  const most = (of: (round: (typeof rounds)[number]) => number) => Math.max(...rounds.map(of))
  return [
    {
      what: "repeated list, times Payload's own REST list",
      figure: ours / rest,
      digits: 0,
      bar: { least: 200 },
      note: `${ours.toFixed(0)} and ${rest.toFixed(1)} answers/s`,
    },
    {
      what: 'publish to visible (ms), slowest of five',
      figure: most(({ visibleMs }) => visibleMs),
      digits: 0,
      bar: { most: 1000 },
      note: `of these ${most(({ savedMs }) => savedMs).toFixed(0)} until the save was answered`,
    },
    {
      what: 'slowest answer to a visitor meanwhile (ms)',
      figure: most(({ slowestMs }) => slowestMs),
      digits: 0,
      bar: { most: 50 },
      note: `${quietMs.toFixed(0)} in a second without publishing`,
    },
  ]
}
