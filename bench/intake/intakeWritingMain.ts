import { createLocalReq, getPayload } from 'payload'
import { readKnowledge } from '../../src/editorial/intake/readKnowledge.ts'
import { planRun } from '../../src/editorial/intake/runs/planRun.ts'
import { startRun } from '../../src/editorial/intake/runs/startRun.ts'
import { writeRun } from '../../src/editorial/intake/runs/writeRun.ts'
import { loadSeeds } from '../../src/editorial/seeds/loadSeeds.ts'
import { createSourceReader } from '../../src/intake/createSourceReader.ts'
import { exampleDocument } from './exampleDocument.ts'

const documents = Number(process.argv[2])
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
await loadSeeds(payload)
const req = await createLocalReq({}, payload)
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const since = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

const sources = Array.from({ length: documents }, (_, number) => ({
  name: `${number}.txt`,
  read: async () => new TextEncoder().encode(exampleDocument(number)),
}))
const ours = await seconds(async () => {
  const reader = createSourceReader(await readKnowledge(req))
  const plan = await planRun(sources, { reader }, req)
  const run = await startRun(plan, { navn: 'Bench' }, req)
  await writeRun(sources, { payload, user: null, run, reader })
})

// The same data once more, as a program would that only calls create.
const how = { depth: 0, draft: false, overrideAccess: true } as const
const { docs } = await payload.find({
  collection: 'forslag',
  where: { 'innlesing.navn': { equals: 'Bench' } },
  limit: documents,
  ...how,
  depth: 1,
})
const bare = await seconds(async () => {
  for (const { tittel, status, lesning, apne, kildedokument } of docs) {
    const { navn, sha256, tekst, innholdstype } = kildedokument as Exclude<
      typeof kildedokument,
      string | null | undefined
    >
    const source = await payload.create({
      collection: 'kildedokumenter',
      data: { navn, sha256: `${sha256}-bare`, tekst, innholdstype },
      ...how,
    })
    const rows = (apne ?? []).map(({ id, ...row }) => row)
    await payload.create({
      collection: 'forslag',
      data: { tittel, status, lesning, apne: rows, kildedokument: source.id },
      ...how,
    })
  }
})
process.stdout.write(`${JSON.stringify({ ours, bare, written: docs.length })}\n`)
await payload.destroy()
