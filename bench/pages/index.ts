import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../tests/helpers/freePort.ts'
import { type Row, showRows } from '../row.ts'
import { startProduct } from '../server/servers.ts'
import { lighthouse } from './lighthouse.ts'

/** The entry that was published last. */
const anEntry = async (port: number): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/tiltak?perSide=1`)
  return `/tiltak/${(await answer.json()).tiltak[0].slug}`
}

/** What Lighthouse says of the product's pages with the seeds; answers how many bars were missed. */
export async function benchPages(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-lighthouse-'))
  const [port, rawPort] = [await freePort(), await freePort()]
  const product = await startProduct({ folder, port, rawPort })
  try {
    const rows: Row[] = []
    for (const page of ['/', '/tiltak', await anEntry(port), '/nn/innsikt']) {
      const report = await lighthouse(`http://127.0.0.1:${port}${page}`, path.join(folder, 'report.json'))
      const painted = report.audits['largest-contentful-paint']?.displayValue
      for (const [category, { score }] of Object.entries(report.categories))
        rows.push({
          what: `${page} ${category}`,
          figure: score * 100,
          digits: 0,
          bar: { least: 98 },
          note: category === 'performance' ? `largest paint ${painted}` : '',
        })
    }
    return showRows('Pages by Lighthouse, on a middling phone', rows)
  } finally {
    await product.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
