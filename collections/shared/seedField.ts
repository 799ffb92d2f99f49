import type { Field } from 'payload'
import { nobody } from '../../src/access/permissions.ts'
import { behindTheScenes } from './behindTheScenes.ts'

/**
 * The fingerprint of what the seeds last wrote into this document. While it still fits the document, the seeds own it;
 * once an editor has changed it, they leave it alone.
 */
export const seedField: Field = {
  name: 'froMerke',
  type: 'text',
  access: { create: nobody, update: nobody },
  disableDuplicate: true,
  admin: behindTheScenes,
}
