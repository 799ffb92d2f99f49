import type { Env } from '../config/env.ts'
import { checkDatabase } from './checkDatabase.ts'
import type { EditorialHalf } from './editorialHalf.ts'
import { sentenceOf } from './sentenceOf.ts'
import { untilItWorks } from './untilItWorks.ts'

/** Waits for the database for as long as it takes. `known` has been told already; each other reason is told once. */
export function openWhenDatabaseAnswers(
  env: Env,
  known: string,
  open: () => Promise<EditorialHalf>,
): Promise<EditorialHalf> {
  let told = known
  return untilItWorks(
    async () => {
      await checkDatabase(env.DATABASE_URI)
      return open()
    },
    (error) => {
      const reason = sentenceOf(error)
      if (reason !== told) process.stderr.write(`\n${reason}\n`)
      told = reason
    },
  )
}
