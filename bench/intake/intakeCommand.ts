import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import type { Row } from '../row.ts'
import { exampleDocument } from './exampleDocument.ts'

interface Used {
  seconds: number
  processorSeconds: number
  megabytes: number
}

/** The whole of `intake read --json` on some files, from start to end, in a process of its own. */
const readCommand = async (files: string): Promise<Used> => {
  const since = performance.now()
  const flags = ['--import', './bench/tellUsage.mjs', '--conditions=production', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, 'src/cli/intake.ts', 'read', files, '--json'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  const told = json(child.stdio[3] as Readable) as Promise<NodeJS.ResourceUsage>
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`intake read ended with code ${code}`)
  const seconds = (performance.now() - since) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = await told
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}

const invent = async (folder: string, count: number): Promise<string> => {
  const into = path.join(folder, String(count))
  await mkdir(into)
  for (let number = 0; number < count; number++)
    await writeFile(path.join(into, `${number}.txt`), exampleDocument(number))
  return into
}

/** What the command line takes to read 1,000 documents, beside what it takes for one and for five times as many. */
export async function intakeCommand(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-read-'))
  try {
    const one = await readCommand(await invent(folder, 1))
    const thousand = await readCommand(await invent(folder, 1000))
    const five = await readCommand(await invent(folder, 5000))
    return [
      {
        what: '1,000 documents read, the whole command (s)',
        figure: thousand.seconds,
        bar: { most: 10 },
        note: `${thousand.processorSeconds.toFixed(1)} s processor time; 1: ${one.seconds.toFixed(1)} s, 5,000: ${five.seconds.toFixed(1)} s`,
      },
      {
        what: 'processor time of 1,000 documents beside that of one',
        figure: thousand.processorSeconds / one.processorSeconds,
        bar: { most: 8 },
      },
      {
        what: 'memory of 5,000 documents beside that of 1,000, at most',
        figure: five.megabytes / thousand.megabytes,
        bar: { most: 1.6 },
        note: `${[one, thousand, five].map(({ megabytes }) => megabytes.toFixed(0)).join(', ')} MB for 1, 1,000, 5,000`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
