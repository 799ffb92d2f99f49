import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const documents = 1000

interface Measured {
  ours: number
  bare: number
  before: number
  peak: number
  written: number
}

/** An intake run of 1,000 documents to SQLite beside bare creates of the same data, one after the other in one process. */
export async function intakeWriting(): Promise<Record<string, Record<string, string>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-bench-intake-'))
  try {
    const args = [
      '--conditions=production',
      '--import',
      'tsx',
      'bench/intake/intakeWritingMain.ts',
      String(documents),
    ]
    const env = {
      ...process.env,
      DATABASE_URI: `file:${path.join(folder, 'bench.db')}`,
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'a-secret-for-the-bench-that-signs-nothing',
      LOG_LEVEL: 'error',
    }
    const { stdout } = await promisify(execFile)(process.execPath, args, { env })
    const { ours, bare, before, peak, written } = JSON.parse(stdout) as Measured
    return {
      [`intake run of ${written} documents, read twice and written (s)`]: {
        ours: ours.toFixed(1),
        'bare creates': bare.toFixed(1),
      },
      'time beside bare creates': { ours: (ours / bare).toFixed(2), 'bare creates': '1' },
      'memory before, and at most while writing (MB)': {
        ours: `${before.toFixed(0)}, ${peak.toFixed(0)}`,
        'bare creates': '',
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
