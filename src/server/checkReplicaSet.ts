import { MongoClient, type MongoClientOptions, MongoServerError } from 'mongodb'
import { mongodbPatience } from '../config/mongodbPatience.ts'
import { DatabaseAway } from './databaseAway.ts'
import { StartFault } from './startFault.ts'

const standalone =
  'MongoDB må kjøre som replikasett, for katalogen trenger transaksjoner. Denne tjeneren er frittstående: start den med «mongod --replSet rs0», og kjør «rs.initiate()» én gang.'
const router =
  'DATABASE_URI peker på en mongos-ruter. Katalogen trenger et replikasett, ikke en oppdelt klynge.'

/** Refuses a MongoDB that is out of reach or cannot carry transactions, and an address that hides that it can. */
export async function checkReplicaSet(uri: string): Promise<void> {
  const { hosts, srvHost, replicaSet } = optionsOf(uri)
  // One host is asked directly: a driver that looks for a set cannot tell a standalone server from a silent one.
  const { setName, msg } =
    hosts.length === 1 && !srvHost
      ? await hello(uri.replace(/([?&])replicaSet=[^&]*&?/i, '$1'), { directConnection: true })
      : await hello(uri)
  if (typeof setName !== 'string') throw new StartFault(msg === 'isdbgrid' ? router : standalone)
  // Without the right name in the address Payload would leave transactions out, silently.
  if (replicaSet !== setName)
    throw new StartFault(
      `DATABASE_URI må ha «replicaSet=${setName}» blant valgene, for at katalogen skal få transaksjoner.`,
    )
  await hello(uri)
}

function optionsOf(uri: string) {
  try {
    return new MongoClient(uri).options
  } catch (error) {
    throw new StartFault(`DATABASE_URI er ikke en gyldig adresse til MongoDB: ${reasonOf(error)}`)
  }
}

async function hello(uri: string, options: MongoClientOptions = {}): Promise<Record<string, unknown>> {
  const client = new MongoClient(uri, { ...mongodbPatience, ...options })
  try {
    await client.connect()
    return await client.db('admin').command({ hello: 1 })
  } catch (error) {
    const sentence = `Får ikke kontakt med MongoDB på ${withoutPassword(uri)}: ${reasonOf(error)}`
    // A server that answers with a refusal (a wrong password) will not change its mind.
    throw error instanceof MongoServerError ? new StartFault(sentence) : new DatabaseAway(sentence)
  } finally {
    await client.close()
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//***@').replace(/\?.*$/, '')
