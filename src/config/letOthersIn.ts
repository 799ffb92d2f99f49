import type { Client, InStatement } from '@libsql/client'

/**
 * The driver's calls are synchronous behind their promises, and a save makes a hundred of them: nobody else would be
 * answered until it is over. So a statement waits for the event loop to turn when it has not for `mostMs`.
 */
export const letOthersIn = (clients: readonly Client[], mostMs: number): void => {
  let turnedAt = performance.now()
  for (const client of clients) {
    const execute = client.execute.bind(client) as (statement: InStatement) => ReturnType<Client['execute']>
    client.execute = async (statement: InStatement) => {
      if (performance.now() - turnedAt >= mostMs) {
        await new Promise((resolve) => setImmediate(resolve))
        turnedAt = performance.now()
      }
      return execute(statement)
    }
  }
}
