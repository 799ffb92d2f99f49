import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeInTurns } from '../../../src/config/writeInTurns.ts'

let folder: string
let reader: Client
let writer: Client

const names = async () =>
  (await reader.execute('select navn from ting order by navn')).rows.map((row) => row.navn)

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
  const url = `file:${path.join(folder, 'x.db')}`
  reader = createClient({ url })
  await reader.execute('PRAGMA journal_mode = WAL')
  await reader.execute('create table ting (navn text unique)')
  writer = createClient({ url })
})

afterEach(() => {
  writer.close()
  reader.close()
  rmSync(folder, { recursive: true })
})

const add = async (name: string) => {
  const transaction = await reader.transaction('write')
  try {
    await transaction.execute({ sql: 'insert into ting values (?)', args: [name] })
    await new Promise((resolve) => setImmediate(resolve))
    await transaction.commit()
  } catch (fault) {
    await transaction.rollback()
    throw fault
  }
}

describe('writeInTurns', () => {
  const patient = () => writeInTurns(reader, writer, 30_000)

  it('lets fifty overlapping transactions all succeed', async () => {
    patient()
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(`t${index}`)))
    expect(await names()).toHaveLength(50)
  })

  it('gives the next its turn when one fails', async () => {
    patient()
    const outcomes = await Promise.allSettled([add('a'), add('a'), add('b')])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await names()).toEqual(['a', 'b'])
  })

  it('gives the next its turn when the disk is full, which ends the transaction by itself', async () => {
    patient()
    const { rows } = await writer.execute('PRAGMA page_count')
    await writer.execute(`PRAGMA max_page_count = ${Number(rows[0]?.page_count) + 1}`)
    await expect(add('x'.repeat(100_000))).rejects.toThrow('full')
    await add('a')
    expect(await names()).toEqual(['a'])
  })

  it('ends the turn when a commit fails, and keeps nothing of it', async () => {
    await reader.execute('create table del (navn text references ting(navn) deferrable initially deferred)')
    await writer.execute('PRAGMA foreign_keys = ON')
    patient()
    const transaction = await reader.transaction('write')
    await transaction.execute("insert into del values ('ingen')")
    await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY')
    await add('a')
    expect((await reader.execute('select * from del')).rows).toEqual([])
    expect(await names()).toEqual(['a'])
  })

  it('lets a single write wait for the transaction before it', async () => {
    patient()
    await Promise.all([add('a'), reader.execute("insert into ting values ('b')"), add('c')])
    expect(await names()).toEqual(['a', 'b', 'c'])
  })

  it('shows readers nothing of an unfinished transaction', async () => {
    patient()
    const transaction = await reader.transaction('write')
    await transaction.execute("insert into ting values ('uferdig')")
    expect(await names()).toEqual([])
    await transaction.rollback()
    expect(transaction.closed).toBe(true)
    expect(await names()).toEqual([])
  })

  it('refuses a write that waits for a transaction which never ends, and goes on afterwards', async () => {
    writeInTurns(reader, writer, 50)
    const transaction = await reader.transaction('write')
    await expect(add('a')).rejects.toThrow('SQLITE_BUSY')
    await transaction.commit()
    await add('b')
    expect(await names()).toEqual(['b'])
  })

  it.runIf(existsSync('/proc/self/fd'))('opens no further connections', async () => {
    patient()
    const open = () =>
      readdirSync('/proc/self/fd', { withFileTypes: true })
        .filter((entry) => entry.isSymbolicLink() && existsSync(path.join(entry.parentPath, entry.name)))
        .filter((entry) => readlinkSync(path.join(entry.parentPath, entry.name)).startsWith(folder)).length
    await add('a')
    const before = open()
    for (let index = 0; index < 20; index++) await add(`b${index}`)
    expect(open()).toBe(before)
  })
})
