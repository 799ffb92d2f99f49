import type { Field } from 'payload'
import { nobody } from '../../src/access/permissions.ts'
import { dayFormat } from './dayFormat.ts'
import { label } from './label.ts'

// Told by what happened, never by the sender; a copy has its own story.
const access = { create: nobody, update: nobody }

/** Bookkeeping of publication: former addresses, and when the document first went public. */
export const publicationFields: Field[] = [
  {
    name: 'tidligereSlugs',
    type: 'array',
    access,
    disableDuplicate: true,
    label: label('Tidligere nettadresser', 'Tidlegare nettadresser', 'Former addresses'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.tidligereSlugs?.length),
    },
    fields: [
      {
        name: 'slug',
        type: 'text',
        required: true,
        index: true,
        label: label('Nettadresse', 'Nettadresse', 'Address'),
      },
    ],
  },
  {
    name: 'publisertForste',
    type: 'date',
    access,
    disableDuplicate: true,
    label: label('Først publisert', 'Først publisert', 'First published'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: dayFormat,
      condition: (data) => Boolean(data?.publisertForste),
    },
  },
]
