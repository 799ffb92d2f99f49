import type { Env } from '../config/env.ts'
import { baseAddress } from './baseAddress.ts'
import type { FirstAdmin } from './firstAdmin.ts'

/** The last lines of a start: where everything is, and how to get in the first time. */
export function announceAddresses(env: Env, port: number, admin: FirstAdmin | null): void {
  const base = baseAddress(env, port)
  const lines = [
    '',
    'Tilflyttingskatalogen er oppe.',
    '',
    `  Katalogen    ${base}/`,
    `  Redaksjonen  ${base}/admin`,
    `  API          ${base}/v1/tiltak`,
  ]
  if (admin) {
    lines.push('', 'Første administrator:', '', `  E-post   ${admin.email}`)
    lines.push(
      admin.password
        ? `  Passord  ${admin.password}  (vises bare denne gangen; bytt det etter innlogging)`
        : '  Passord  det som står i FIRST_ADMIN_PASSWORD',
    )
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
