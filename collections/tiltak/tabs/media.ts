import type { Tab } from 'payload'
import { both, label } from '../../shared/label.ts'
import { webAddress } from '../validators.ts'

export const media: Tab = {
  label: label('Bilder og lenker', 'Bilete og lenkjer', 'Pictures and links'),
  fields: [
    {
      name: 'bilder',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      maxRows: 12,
      label: label('Bilder', 'Bilete', 'Pictures'),
      admin: {
        description: label(
          'Det første vises øverst og i delinger.',
          'Det første blir vist øvst og i delingar.',
          'The first is shown on top and in shares.',
        ),
      },
    },
    {
      name: 'lenker',
      type: 'array',
      label: label('Lenker', 'Lenkjer', 'Links'),
      labels: { singular: label('Lenke', 'Lenkje', 'Link'), plural: label('Lenker', 'Lenkjer', 'Links') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'tekst',
              type: 'text',
              required: true,
              label: label('Lenketekst', 'Lenkjetekst', 'Link text'),
            },
            {
              name: 'url',
              type: 'text',
              required: true,
              validate: webAddress,
              label: label('Nettadresse', 'Nettadresse', 'Address'),
            },
          ],
        },
      ],
    },
    {
      name: 'kontakt',
      type: 'group',
      label: both('Kontakt', 'Contact'),
      admin: {
        description: label(
          'En funksjon, aldri en person: «Næringsavdelingen», postmottak@…',
          'Ein funksjon, aldri ein person: «Næringsavdelinga», postmottak@…',
          'A function, never a person: “Business department”, postmottak@…',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'navn', type: 'text', label: label('Funksjon', 'Funksjon', 'Function') },
            { name: 'epost', type: 'email', label: label('E-post', 'E-post', 'E-mail') },
            { name: 'telefon', type: 'text', label: label('Telefon', 'Telefon', 'Telephone') },
            {
              name: 'url',
              type: 'text',
              validate: webAddress,
              label: label('Nettside', 'Nettside', 'Web page'),
            },
          ],
        },
      ],
    },
  ],
}
