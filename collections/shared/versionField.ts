import type { Field } from 'payload'
import { behindTheScenes } from './behindTheScenes.ts'

/**
 * Counts saves. The form sends back the number it loaded, so that a save on top of someone else's is noticed
 * (`refuseStaleSave`).
 */
export const versionField: Field = {
  name: 'lagring',
  type: 'number',
  defaultValue: 0,
  admin: behindTheScenes,
}
