import type { Env } from '../config/env.ts'
import { baseAddress } from './baseAddress.ts'

/** What stands open while the database is away, and what is waited for. */
export function announceWaiting(env: Env, port: number, reason: string): void {
  const base = baseAddress(env, port)
  const lines = [
    '',
    reason,
    'Katalogen er oppe slik den sist ble publisert. Redaksjonen åpner av seg selv når databasen svarer.',
    '',
    `  Katalogen    ${base}/`,
    `  API          ${base}/v1/tiltak`,
  ]
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
