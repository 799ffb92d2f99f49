import { constants } from 'node:fs'
import { access, mkdir, statfs } from 'node:fs/promises'
import { StartFault } from './startFault.ts'

const megabyte = 1024 * 1024

/**
 * Makes the folder if needed and refuses one that cannot be written in, or with less room than `needed` MB.
 * `variable` is where another can be chosen.
 */
export async function checkFolder(folder: string, variable: string, needed = 50): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new StartFault(
      `Kan ikke skrive i mappen «${folder}». Gi skrivetilgang, eller velg en annen med ${variable}.`,
    )
  }
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < needed * megabyte)
    throw new StartFault(
      `Disken er full: mappen «${folder}» trenger minst ${needed} MB ledig plass. Rydd, eller velg en annen med ${variable}.`,
    )
}
