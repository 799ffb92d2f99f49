import { existsSync } from 'node:fs'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { ConfigFault } from '../config/configFault.ts'
import { editionsFolder } from '../config/editionsFolder.ts'
import { readEnv } from '../config/env.ts'
import { makeEdition } from '../public/open-data/editions/makeEdition.ts'
import { readSnapshot, snapshotFile } from '../release/snapshotFile.ts'
import { baseAddress } from '../server/baseAddress.ts'

const fail = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

/** Freezes the catalogue as it was last published, from the copy on disk: no database is asked. */
async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const env = readEnv()
  const content = await readSnapshot(snapshotFile(env))
  if (!content) return fail('Det er ingen katalog i DATA_DIR ennå. Start katalogen én gang først.')
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
  const around = { catalogue: createCatalogue(content), address: baseAddress(env, env.PORT) }
  const edition = await makeEdition(editionsFolder(env), day, around)
  if (!edition) return fail(`Utgaven ${day} finnes alt, og en utgave endres aldri.`)
  const { nye, endret, trukket } = edition.endringer
  process.stdout.write(
    `Utgaven ${day}: ${edition.antall} tiltak (${nye.length} nye, ${endret.length} endret, ${trukket.length} ute) i ${editionsFolder(env)}/${day}.\n`,
  )
  if (!env.SERVER_URL)
    process.stdout.write(`SERVER_URL er ikke satt, så adressene i filene begynner med ${around.address}.\n`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigFault)) throw error
  fail(error.message)
}
