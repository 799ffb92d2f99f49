import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import { freePort } from './freePort.ts'

const run = promisify(execFile)

export interface MongodbServer {
  uri: string
  /** Name and version, for the summary. */
  description: string
  stop(): Promise<void>
}

/** Pinned test-time server for machines that reach package registries only; never part of the product. */
const secantus = { package: 'SecantusDB', version: '0.7.0b3', python: [3, 11] }

/**
 * A MongoDB server with transactions for the tests: the one named by `TEST_MONGODB_URI`, a real `mongod` as a
 * one-node replica set, or SecantusDB in a virtual environment. Throws with every reason when none can be had.
 */
export async function startMongodbServer(): Promise<MongodbServer> {
  const reasons: string[] = []
  for (const start of [given, realMongod, secantusDb]) {
    try {
      const server = await start()
      if (server) return server
    } catch (error) {
      reasons.push(`${start.name}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  throw new Error(`Ingen MongoDB-server å teste mot. ${reasons.join(' | ')}`)
}

async function given(): Promise<MongodbServer | null> {
  const uri = process.env.TEST_MONGODB_URI
  return uri ? { uri, description: await describe('MongoDB', uri), stop: async () => undefined } : null
}

async function realMongod(): Promise<MongodbServer> {
  const { MongoBinary, MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  // MONGOD_BINARY, the PATH, the cache or a download: asked first, since a failed start prints pages.
  const systemBinary = process.env.MONGOD_BINARY ?? onPath('mongod') ?? (await MongoBinary.getPath())
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  })
  const uri = set.getUri()
  return { uri, description: await describe('mongod', uri), stop: async () => void (await set.stop()) }
}

const onPath = (program: string): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file))
}

async function secantusDb(): Promise<MongodbServer> {
  const name = `${secantus.package} ${secantus.version}`
  return serve(
    await installSecantus(),
    ['--host', '127.0.0.1', '--storage-path'],
    name,
    '?replicaSet=secantus',
  )
}

/** A MongoDB server that is no replica set: a real `mongod`, or SecantusDB. */
export async function startStandaloneServer(): Promise<MongodbServer> {
  const mongod = process.env.MONGOD_BINARY ?? onPath('mongod')
  return mongod
    ? serve(mongod, ['--bind_ip', '127.0.0.1', '--dbpath'], 'mongod')
    : serve(
        await installSecantus(),
        ['--standalone', '--host', '127.0.0.1', '--storage-path'],
        secantus.package,
      )
}

/** Runs a server program on a port and a folder of its own; `args` end where the folder belongs. */
async function serve(program: string, args: string[], name: string, options = ''): Promise<MongodbServer> {
  const storage = await mkdtemp(path.join(tmpdir(), 'tilflytting-mongodb-'))
  const port = await freePort()
  const server = spawn(program, [...args, storage, '--port', String(port)], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill('SIGKILL')
    await ended
    await rm(storage, { recursive: true, force: true })
  }
  const uri = `mongodb://127.0.0.1:${port}/${options}`
  try {
    return { uri, description: await describe(name, uri), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Installs the server once, in the project's cache folder; answers the path of its program. */
async function installSecantus(): Promise<string> {
  const environment = path.resolve('.cache', `secantusdb-${secantus.version}`)
  const program = path.join(environment, 'bin', 'secantusd-py')
  if (existsSync(program)) return program
  const [major, minor] = secantus.python
  await run('python3', [
    '-c',
    `import sys; assert sys.version_info >= (${major}, ${minor}), 'Python ${major}.${minor} trengs'`,
  ])
  await run('python3', ['-m', 'venv', environment])
  await run(path.join(environment, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--pre',
    `${secantus.package}==${secantus.version}`,
  ])
  return program
}

/** Waits until the server answers, within the driver's own time limit. */
async function describe(name: string, uri: string): Promise<string> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 30_000 })
  try {
    await client.connect()
    const { version } = await client.db('admin').command({ buildInfo: 1 })
    return `${name} (MongoDB ${version})`
  } finally {
    await client.close()
  }
}
