import { writeFile } from 'node:fs/promises'
import { type Answer, askFor, type Question } from './answer.ts'
import { answersPerSecond } from './answersPerSecond.ts'
import { median } from './median.ts'
import { answersFile, type Servers, startProduct, startRaw } from './servers.ts'
import type { Child } from './startChild.ts'

const rounds = 21
const ms = 500

/** Another machine asks for the list; a browser, which takes Brotli, for an entry page. */
async function questions(port: number): Promise<Question[]> {
  const list = { path: '/v1/tiltak', headers: {} }
  const { tiltak } = JSON.parse((await askFor(port, list)).body.toString()) as { tiltak: { slug: string }[] }
  return [list, { path: `/tiltak/${tiltak[0]?.slug}`, headers: { 'accept-encoding': 'gzip, deflate, br' } }]
}

const stored = ({ path, head, body }: Answer) => ({ path, head, body: body.toString('base64') })

/** Repeated questions: answers a second, the two servers in turn, and the product's share of raw Node. */
export async function measureLoad(servers: Servers) {
  const { folder, port, rawPort } = servers
  const product = await startProduct(servers)
  const asked = await questions(port)
  const answers: Answer[] = []
  for (const question of asked) answers.push(await askFor(port, question))
  await writeFile(answersFile(folder), JSON.stringify(answers.map(stored)))
  const raw = await startRaw(servers)

  const rows: Record<string, Record<string, string>> = {}
  for (const [index, question] of asked.entries()) {
    const ours = measure(product, port, question)
    const theirs = measure(raw, rawPort, question)
    // In turn and briefly, so that whatever else the machine does falls on both. The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      await ours.round(round > 0)
      await theirs.round(round > 0)
    }
    const shares = ours.rates.map((rate, at) => rate / (theirs.rates[at] ?? Number.NaN))
    rows[`${question.path} (${answers[index]?.body.length} bytes)`] = {
      'the product, answers/s': median(ours.rates).toFixed(0),
      'raw Node, answers/s': median(theirs.rates).toFixed(0),
      share: median(shares).toFixed(2),
      'the product, CPU/answer (µs)': ours.cpuOfOne().toFixed(0),
      'raw Node, CPU/answer (µs)': theirs.cpuOfOne().toFixed(0),
    }
  }
  await product.stop()
  await raw.stop()
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
