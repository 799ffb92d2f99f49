import type { Settings } from '../catalogue/settings.ts'
import type { Innstillinger } from '../generated/payload-types.ts'

/** What visitors are told of who publishes the catalogue and how to reach them. */
export const projectSettings = ({ utgiver, kontaktEpost }: Innstillinger): Settings => ({
  utgiver: utgiver?.trim() || null,
  kontaktEpost: kontaktEpost?.trim() || null,
})
