import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { StartFault } from './startFault.ts'

/** Makes the folder if needed and refuses one that cannot be written in. `variable` is where another can be chosen. */
export async function checkFolder(folder: string, variable: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new StartFault(
      `Kan ikke skrive i mappen «${folder}». Gi skrivetilgang, eller velg en annen med ${variable}.`,
    )
  }
}
