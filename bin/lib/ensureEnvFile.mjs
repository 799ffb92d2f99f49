import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { Stop } from './stop.mjs'

/** Makes `.env` with a random secret where there is none; the secret signs logins and encrypts API keys. */
export function ensureEnvFile() {
  if (existsSync('.env')) return
  try {
    const secret = randomBytes(32).toString('hex')
    writeFileSync(
      '.env',
      `# Laget ved første start. Alle valg står i .env.example.\nPAYLOAD_SECRET=${secret}\n`,
      { mode: 0o600 },
    )
  } catch (error) {
    throw new Stop(`Kan ikke skrive .env i ${process.cwd()} (${error.code}). Gi skrivetilgang til mappen.`)
  }
}
