import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { type Product, startProductIn } from './startProductIn.ts'

/** The production build as its own process, on a database and folders of its own, seeds loaded. */
export async function startProduct(database: 'sqlite' | 'mongodb'): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  const databaseUri = database === 'mongodb' ? mongodbUri() : `file:${path.join(folder, 'test.db')}`
  const product = await startProductIn({ databaseUri, folder })
  return {
    ...product,
    close: async () => {
      await product.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const mongodbUri = (): string => {
  const uri = new URL(inject('mongodbUri'))
  uri.pathname = `/product-${randomUUID()}`
  return uri.href
}
