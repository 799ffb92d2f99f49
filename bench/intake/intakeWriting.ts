import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Row } from '../row.ts'
import { runChild } from '../runChild.ts'

const documents = 1000

interface Measured {
  /** Processor seconds. */
  ours: number
  bare: number
  written: number
}

/** An intake run of 1,000 documents to SQLite beside bare creates of the same data, one after the other in one process. */
export async function intakeWriting(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-intake-'))
  try {
    const { ours, bare, written } = await runChild<Measured>(
      'bench/intake/intakeWritingMain.ts',
      [String(documents)],
      {
        DATABASE_URI: `file:${path.join(folder, 'bench.db')}`,
        DATA_DIR: folder,
        MEDIA_DIR: path.join(folder, 'media'),
        PAYLOAD_SECRET: 'a-secret-for-the-bench-that-signs-nothing',
        LOG_LEVEL: 'error',
      },
    )
    const per = (seconds: number): number => (seconds * 1000) / written
    return [
      { what: 'a document read twice and written, processor time (ms)', figure: per(ours), digits: 1 },
      { what: 'the same data by bare creates, processor time (ms)', figure: per(bare), digits: 1 },
      { what: 'beside bare creates', figure: ours / bare, bar: { most: 2.5 }, note: `${written} documents` },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
