import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

interface Asked {
  connection?: { readyState: number; db?: { command(command: object): Promise<unknown> } }
  client?: { execute(sql: string): Promise<unknown> }
}

const patience = 2000
/** As mongoose counts: 1 is connected. */
const connected = 1

/** Asks the database itself: MongoDB with the driver's ping, SQLite with a query. Silence for 2 s is a no. */
export async function databaseAnswers({ db }: Payload): Promise<boolean> {
  const { connection, client } = db as unknown as Asked
  if (connection && connection.readyState !== connected) return false
  const asked = connection ? connection.db?.command({ ping: 1 }) : client?.execute('select 1')
  const answered = Promise.resolve(asked).then(
    () => true,
    () => false,
  )
  return Promise.race([answered, wait(patience, false, { ref: false })])
}
