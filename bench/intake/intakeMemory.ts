import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Row } from '../row.ts'
import { exampleDocument } from './exampleDocument.ts'

const documents = 1000

/** Megabytes of the largest process that `pid` has started, or a process of its own has. */
const largestUnder = (pid: number): number => {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number])
  const family = new Set([pid])
  // A child may be listed before its parent.
  for (let known = 0; known < family.size; ) {
    known = family.size
    for (const [id, parent] of processes) if (family.has(parent)) family.add(id)
  }
  return Math.max(...processes.map(([id, , rss]) => (family.has(id) ? rss / 1024 : 0)))
}

/** What the command line holds in memory while it writes a run of 1,000 files, looked at every time it tells how far it is. */
export async function intakeMemory(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-memory-'))
  const env = {
    ...process.env,
    DATABASE_URI: `file:${path.join(folder, 'bench.db')}`,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'a-secret-for-the-bench-that-signs-nothing',
    LOG_LEVEL: 'error',
  }
  const flags = ['--conditions=production', '--import', 'tsx']
  try {
    for (let number = 0; number < documents; number++)
      await writeFile(path.join(folder, `${number}.txt`), exampleDocument(number))
    execFileSync(process.execPath, [...flags, 'src/cli/seeds.ts', '--write'], { env, stdio: 'ignore' })
    const args = [...flags, 'src/cli/intake.ts', 'write', `${folder}/*.txt`, '--submit']
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    const seen: number[] = []
    child.stderr.on('data', (told: Buffer) => {
      if (/^Skriver/m.test(String(told))) seen.push(largestUnder(Number(child.pid)))
    })
    const code = await new Promise((resolve) => child.once('exit', resolve))
    if (code !== 0 || seen.length === 0) throw new Error(`intake write ended with code ${code}`)
    const note = `looked at ${seen.length} times: ${seen.map((megabytes) => megabytes.toFixed(0)).join(', ')}`
    return [
      {
        what: `memory while ${documents} files are written, at most (MB)`,
        figure: Math.max(...seen),
        digits: 0,
        bar: { most: 600 },
        note,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
