import type { RelationshipField } from 'payload'
import type { Words } from '../../src/domain/language.ts'
import type { Vocabulary } from '../../src/domain/vocabulary.ts'

/** Terms of one vocabulary, shown as a checklist that finds by every label. */
export const termField = (
  name: string,
  relationTo: Vocabulary,
  text: Words,
  description: Words,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label: text,
  admin: {
    description,
    allowCreate: false,
    components: {
      Field: '/src/admin/terms/TermChecklist#TermChecklist',
      Cell: '/src/admin/terms/TermCell#TermCell',
    },
  },
})
