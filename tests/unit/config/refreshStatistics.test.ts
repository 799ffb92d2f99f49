import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refreshStatistics } from '../../../src/config/refreshStatistics.ts'

let folder: string
let reader: Client
let writer: Client

/** How the reader would look for one of few colours and one of many names. */
const plan = async (): Promise<string> => {
  const { rows } = await reader.execute(
    "explain query plan select * from ting where farge = 'x' and navn = 'y'",
  )
  return String(rows[0]?.detail)
}

const fill = (from: number, to: number, farge: string, navn: string) =>
  writer.execute(`with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${to})
    insert into ting select ${farge}, ${navn} from n`)

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
  const url = `file:${path.join(folder, 'x.db')}`
  reader = createClient({ url })
  writer = createClient({ url })
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute('create table ting (farge text, navn text)')
  await writer.execute('create index ting_farge on ting (farge)')
  await writer.execute('create index ting_navn on ting (navn)')
})
afterEach(() => {
  writer.close()
  reader.close()
  rmSync(folder, { recursive: true })
})

describe('refreshStatistics', () => {
  it('has both connections choose by what a grown database holds now', async () => {
    // Few rows: every colour is another, every name the same. Many: the other way round.
    await fill(1, 20, 'i', "'ett'")
    await refreshStatistics(reader, writer)
    expect(await plan()).toContain('ting_farge')
    await fill(21, 20_000, "'rød'", 'i')
    await refreshStatistics(reader, writer)
    expect(await plan()).toContain('ting_navn')
  })

  it('leaves the old statistics while another process writes', async () => {
    const other = createClient({ url: `file:${path.join(folder, 'x.db')}` })
    await other.execute('BEGIN IMMEDIATE')
    await expect(refreshStatistics(reader, writer)).resolves.toBeUndefined()
    await other.execute('ROLLBACK')
    other.close()
  })
})
