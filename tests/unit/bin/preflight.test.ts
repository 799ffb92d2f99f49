import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder } from '../../../src/server/checkFolder.ts'

const nobody = 65_534
const isRoot = process.getuid?.() === 0
const othersReach = (place: string): boolean =>
  (statSync(place).mode & 0o5) === 0o5 && (path.dirname(place) === place || othersReach(path.dirname(place)))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const preflight = (env: Record<string, string>, user: { uid?: number; gid?: number } = {}) =>
  new Promise<{ code: number; told: string }>((resolve) => {
    const usable = {
      NODE_ENV: 'production' as const,
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'et-langt-og-tilfeldig-passord-for-tester',
    }
    const program = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/server/preflightMain.ts'],
      { env: { ...usable, ...env }, ...user },
      (_error, stdout, stderr) =>
        resolve({ code: program.exitCode ?? -1, told: `${stdout}${stderr}`.trim() }),
    )
  })

const expectOneSentence = ({ code, told }: { code: number; told: string }, words: string) => {
  expect(told).toContain(words)
  expect(told.split('\n')).toHaveLength(1)
  expect(told).not.toMatch(/\bat .*:\d+/)
  expect(code).toBe(1)
}

describe('what stops a start', { timeout: 60_000 }, () => {
  it('is nothing where all is well', async () => {
    expect(await preflight({})).toEqual({ code: 0, told: '' })
  })

  it('is half a configuration, told in one sentence', async () => {
    expectOneSentence(await preflight({ FIRST_ADMIN_EMAIL: 'leder@eksempel.no' }), 'FIRST_ADMIN_PASSWORD')
  })

  it('is a busy port', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = address && typeof address === 'object' ? address.port : 0
    try {
      expectOneSentence(await preflight({ PORT: String(port) }), `Port ${port} er opptatt`)
    } finally {
      await new Promise((resolve) => other.close(resolve))
    }
  })

  it.each(['DATA_DIR', 'MEDIA_DIR'])('is a folder that cannot be made (%s)', async (variable) => {
    const file = path.join(folder, 'fil')
    writeFileSync(file, '')
    expectOneSentence(await preflight({ [variable]: path.join(file, 'mappe') }), variable)
  })

  // Root may write anywhere; then the check runs as a user who may not, where such a one can reach the project.
  if (!isRoot || othersReach(process.cwd()))
    it('is a folder that may not be written in', async () => {
      chmodSync(folder, 0o555)
      const told = await preflight({}, isRoot ? { uid: nobody, gid: nobody } : {})
      expectOneSentence(told, 'Gi skrivetilgang, eller velg en annen med DATA_DIR')
    })

  it('is a disk that is full', async () => {
    const all = Number.MAX_SAFE_INTEGER
    await expect(checkFolder(folder, 'DATA_DIR', all)).rejects.toThrow('Disken er full')
  })

  it.each([
    ['postgres://localhost/katalog', 'DATABASE_URI må begynne med'],
    [
      'mongodb://127.0.0.1:1/katalog?replicaSet=rs0',
      'Får ikke kontakt med MongoDB på mongodb://127.0.0.1:1/katalog',
    ],
  ])('is a database that cannot be had (%s)', async (address, words) => {
    expectOneSentence(await preflight({ DATABASE_URI: address }), words)
  })

  it('is a database address that makes no sense', async () => {
    expectOneSentence(await preflight({ DATABASE_URI: 'mongodb://:0' }), 'DATABASE_URI')
  })
})
