import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, inject, it } from 'vitest'
import { checkDatabase } from '../../src/server/checkDatabase.ts'

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
} else {
  it('makes the folder of a new database file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    await expect(checkDatabase(`file:${folder}/ny/katalog.db`)).resolves.toBeUndefined()
    rmSync(folder, { recursive: true })
  })

  it('refuses a folder that cannot be written in', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tilflytting-'))
    writeFileSync(path.join(folder, 'fil'), '')
    await expect(checkDatabase(`file:${folder}/fil/katalog.db`)).rejects.toThrow('Kan ikke skrive')
    rmSync(folder, { recursive: true })
  })
}
