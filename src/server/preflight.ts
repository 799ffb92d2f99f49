import { type Env, readEnv } from '../config/env.ts'
import { checkDatabase } from './checkDatabase.ts'
import { checkFolder } from './checkFolder.ts'
import { checkPort } from './checkPort.ts'

/** What can stop a start, looked at before any slow or lasting work. Answers the configuration. */
export async function preflight(): Promise<Env> {
  const env = readEnv()
  await checkPort(env.PORT, env.HOST)
  await checkFolder(env.DATA_DIR, 'DATA_DIR')
  await checkFolder(env.MEDIA_DIR, 'MEDIA_DIR')
  await checkDatabase(env.DATABASE_URI)
  return env
}
