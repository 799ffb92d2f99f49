import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letOthersIn } from '../../../src/config/letOthersIn.ts'

let client: Client
beforeEach(() => {
  client = createClient({ url: 'file::memory:' })
})
afterEach(() => client.close())

/** How often the event loop turned while some statements followed each other. */
const turnsDuring = async (statements: number): Promise<number> => {
  let turns = 0
  let isRunning = true
  const count = () => {
    turns += 1
    if (isRunning) setImmediate(count)
  }
  setImmediate(count)
  for (let n = 0; n < statements; n++) {
    const { rows } = await client.execute({ sql: 'select ? as n', args: [n] })
    expect(rows[0]?.n).toBe(n)
  }
  isRunning = false
  return turns
}

describe('letOthersIn', () => {
  it('lets the event loop turn between statements that come without a pause', async () => {
    letOthersIn([client], 0)
    expect(await turnsDuring(5)).toBeGreaterThanOrEqual(5)
  })

  it('holds nobody up while the loop turned not long ago', async () => {
    letOthersIn([client], 60_000)
    expect(await turnsDuring(5)).toBe(0)
  })
})
