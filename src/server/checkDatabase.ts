import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Env } from '../config/env.ts'
import { StartFault } from './startFault.ts'

/** Refuses to start on a database that cannot carry the catalogue: no write right, out of reach, not a replica set. */
export async function checkDatabase({ DATABASE_URI }: Pick<Env, 'DATABASE_URI'>): Promise<void> {
  if (DATABASE_URI.startsWith('file:')) await checkFolder(path.dirname(DATABASE_URI.slice('file:'.length)))
  else await checkReplicaSet(DATABASE_URI)
}

async function checkFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch {
    throw new StartFault(
      `Kan ikke skrive til databasemappen «${folder}». Gi tilgang, eller velg en annen med DATA_DIR.`,
    )
  }
}

async function checkReplicaSet(uri: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 })
  try {
    await client.connect()
    const hello = await client.db('admin').command({ hello: 1 })
    if (!hello.setName && hello.msg !== 'isdbgrid')
      throw new StartFault(
        'MongoDB-serveren er frittstående. Katalogen trenger transaksjoner: start den som replikasett (mongod --replSet rs0, så rs.initiate()).',
      )
  } catch (error) {
    if (error instanceof StartFault) throw error
    throw new StartFault(
      `Får ikke kontakt med MongoDB på ${withoutPassword(uri)}: ${(error as Error).message}`,
    )
  } finally {
    await client.close()
  }
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//***@')
