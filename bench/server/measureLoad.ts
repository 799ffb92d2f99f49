import { writeFile } from 'node:fs/promises'
import { median } from '../median.ts'
import type { Row } from '../row.ts'
import { type Answer, askFor, type Question } from './answer.ts'
import { answersPerSecond } from './answersPerSecond.ts'
import { measureEditorial } from './measureEditorial.ts'
import { answersFile, type Servers, startProduct, startRaw } from './servers.ts'
import type { Child } from './startChild.ts'

const rounds = 11
/**
 * The best peer was measured on another machine, 10,000 entries and repeated requests: Directus 12 with its response cache
 * gave 260 entries a second where raw Node gave 31,000 answers of 20 kB, more than the entry's size.
 */
const bestPeerShare = 260 / 31_000
const ms = 500

/** Another machine asks for the list; a browser, which takes Brotli, for an entry page. */
async function questions(port: number): Promise<Question[]> {
  const list = { path: '/v1/tiltak', headers: {} }
  const { tiltak } = JSON.parse((await askFor(port, list)).body.toString()) as { tiltak: { slug: string }[] }
  return [list, { path: `/tiltak/${tiltak[0]?.slug}`, headers: { 'accept-encoding': 'gzip, deflate, br' } }]
}

const stored = ({ path, head, body }: Answer) => ({ path, head, body: body.toString('base64') })

/** Repeated questions: answers a second, the two servers in turn, and the product's share of raw Node. */
export async function measureLoad(servers: Servers, published: string): Promise<Row[]> {
  const { folder, port, rawPort } = servers
  const product = await startProduct(servers)
  const asked = await questions(port)
  const answers: Answer[] = []
  for (const question of asked) answers.push(await askFor(port, question))
  await writeFile(answersFile(folder), JSON.stringify(answers.map(stored)))
  const raw = await startRaw(servers)

  const rows: Row[] = [
    { what: 'start with entries that the kept copy lacks (s)', figure: product.startMs / 1000, digits: 1 },
    { what: 'memory then, RSS uncollected (MB)', figure: await product.memoryMb(), digits: 0 },
  ]
  for (const [index, question] of asked.entries()) {
    const ours = measure(product, port, question)
    const theirs = measure(raw, rawPort, question)
    // In turn and briefly, so that whatever else the machine does falls on both. The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      await ours.round(round > 0)
      await theirs.round(round > 0)
    }
    const share = median(ours.rates.map((rate, at) => rate / (theirs.rates[at] ?? Number.NaN)))
    const name = index === 0 ? 'repeated list' : 'repeated entry page'
    rows.push(
      {
        what: `${name}, share of raw Node`,
        figure: share,
        bar: { least: 0.5 },
        note: `${answers[index]?.body.length} bytes; ${median(ours.rates).toFixed(0)} and ${median(theirs.rates).toFixed(0)} answers/s; processor ${ours.cpuOfOne().toFixed(0)} and ${theirs.cpuOfOne().toFixed(0)} µs`,
      },
      {
        what: `${name}, times the best peer's`,
        figure: share / bestPeerShare,
        digits: 0,
        bar: { least: 40 },
        note: 'by the share of raw Node that each had on its own machine',
      },
    )
  }
  await raw.stop()
  rows.push(...(await measureEditorial(port, published)))
  await product.stop()
  return rows
}

/** Rounds of one server, and the processor time that an answer took over all of them. */
function measure(server: Child, port: number, question: Question) {
  const rates: number[] = []
  let [answers, cpuMs] = [0, 0]
  return {
    rates,
    cpuOfOne: () => (cpuMs * 1000) / answers,
    round: async (counts: boolean): Promise<void> => {
      const before = await server.cpuMs()
      const rate = await answersPerSecond(port, question, ms)
      if (!counts) return
      rates.push(rate)
      cpuMs += (await server.cpuMs()) - before
      answers += rate * (ms / 1000)
    },
  }
}
