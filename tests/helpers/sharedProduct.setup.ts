import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startProductIn } from './startProductIn.ts'

/** One product on SQLite for every test file that brings documents of its own. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilflytting-'))
  const { url, admin, close } = await startProductIn({
    databaseUri: `file:${path.join(folder, 'test.db')}`,
    folder,
  })
  provide('product', { url, admin })
  return async () => {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the shared product, and its first administrator. */
    product: { url: string; admin: { email: string; password: string } }
  }
}
