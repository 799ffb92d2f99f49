import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../tests/helpers/freePort.ts'
import { startProduct } from '../server/servers.ts'

/** Fetched for this alone: with all that it brings it is larger than everything else the tests need. */
const lighthouse = 'lighthouse@12.8.2'
const enough = 98
const pages = ['/', '/tiltak', '/tiltak/steinkjer', '/nn/innsikt']

interface Report {
  categories: Record<string, { score: number }>
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>
}

const measure = async (url: string, file: string): Promise<Report> => {
  const flags = ['--quiet', '--output=json', `--output-path=${file}`]
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  await promisify(execFile)('npx', ['--yes', lighthouse, url, ...flags, chrome], {
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_BINARY ?? '/usr/bin/chromium' },
  })
  return JSON.parse(await readFile(file, 'utf8'))
}

/** Lighthouse's verdict on the product with its seeds, as on a middling phone; ends with 1 where one is below the bar. */
const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-lighthouse-'))
const [port, rawPort] = [await freePort(), await freePort()]
const product = await startProduct({ folder, port, rawPort })
try {
  const rows: Record<string, Record<string, number | string>> = {}
  for (const page of pages) {
    const { categories, audits } = await measure(
      `http://127.0.0.1:${port}${page}`,
      path.join(folder, 'report.json'),
    )
    const scores = Object.entries(categories).map(([name, { score }]): [string, number] => [
      name,
      Math.round(score * 100),
    ])
    rows[page] = {
      ...Object.fromEntries(scores),
      'largest paint': audits['largest-contentful-paint']?.displayValue ?? '',
      'blocked for': audits['total-blocking-time']?.displayValue ?? '',
    }
    if (scores.some(([, score]) => score < enough)) process.exitCode = 1
  }
  console.table(rows)
} finally {
  await product.stop()
  await rm(folder, { recursive: true, force: true })
}
