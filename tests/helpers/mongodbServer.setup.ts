import type { TestProject } from 'vitest/node'
import { startMongodbServer } from './mongodbServer.ts'

/** One MongoDB server for the whole run; every test file has a database of its own in it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startMongodbServer()
  provide('mongodbUri', server.uri)
  provide('mongodbServer', server.description)
  console.log(`MongoDB i testene: ${server.description}`)
  return () => server.stop()
}
