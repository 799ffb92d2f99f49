import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { expect, inject, it } from 'vitest'
import { checkDatabase } from '../../src/server/checkDatabase.ts'
import { startStandaloneServer } from '../helpers/mongodbServer.ts'

if (process.env.TEST_DATABASE === 'mongodb') {
  it('takes a replica set that is named in the address', async () => {
    await expect(checkDatabase(inject('mongodbUri'))).resolves.toBeUndefined()
  })

  it('refuses an address that does not name the replica set, since transactions would be left out', async () => {
    const uri = new URL(inject('mongodbUri'))
    const name = uri.searchParams.get('replicaSet')
    uri.searchParams.delete('replicaSet')
    await expect(checkDatabase(uri.href)).rejects.toThrow(`replicaSet=${name}`)
  })

  it('refuses an address that names another replica set', async () => {
    const uri = new URL(inject('mongodbUri'))
    uri.searchParams.set('replicaSet', 'et-annet')
    await expect(checkDatabase(uri.href)).rejects.toThrow('replicaSet=')
  })

  it('refuses a server that is no replica set, and says how to make it one', async () => {
    const standalone = await startStandaloneServer()
    try {
      await expect(checkDatabase(`${standalone.uri}katalog`)).rejects.toThrow('mongod --replSet rs0')
    } finally {
      await standalone.stop()
    }
  })
} else {
  it('makes the folder of a new database file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    await expect(checkDatabase(`file:${folder}/ny/katalog.db`)).resolves.toBeUndefined()
    rmSync(folder, { recursive: true })
  })

  it('refuses a file that is no database, or a damaged one', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    const file = path.join(folder, 'katalog.db')
    writeFileSync(file, 'Dette er ikke en database, men en tekst som noen la her.')
    await expect(checkDatabase(`file:${file}`)).rejects.toThrow('er skadet eller ikke en SQLite-fil')
    rmSync(folder, { recursive: true })
  })

  it('takes a file that is one', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    const file = path.join(folder, 'katalog.db')
    const client = createClient({ url: `file:${file}` })
    await client.execute('create table tiltak (id text)')
    client.close()
    await expect(checkDatabase(`file:${file}`)).resolves.toBeUndefined()
    rmSync(folder, { recursive: true })
  })

  it('refuses a folder that cannot be written in', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    writeFileSync(path.join(folder, 'fil'), '')
    await expect(checkDatabase(`file:${folder}/fil/katalog.db`)).rejects.toThrow('Kan ikke skrive')
    rmSync(folder, { recursive: true })
  })
}
