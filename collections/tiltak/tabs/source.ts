import type { Tab } from 'payload'
import { dayFormat } from '../../shared/dayFormat.ts'
import { label } from '../../shared/label.ts'
import { options, originWords } from '../options.ts'
import { webAddress } from '../validators.ts'

export const source: Tab = {
  label: label('Kilde', 'Kjelde', 'Source'),
  fields: [
    {
      name: 'opphav',
      type: 'select',
      required: true,
      defaultValue: 'annet',
      admin: { isClearable: false },
      options: options(originWords),
      label: label('Opphav', 'Opphav', 'Origin'),
    },
    {
      name: 'kilde',
      type: 'group',
      label: label('Kilde', 'Kjelde', 'Source'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'navn', type: 'text', label: label('Navn', 'Namn', 'Name') },
            {
              name: 'url',
              type: 'text',
              validate: webAddress,
              label: label('Nettadresse', 'Nettadresse', 'Address'),
            },
          ],
        },
        {
          name: 'dokument',
          type: 'relationship',
          relationTo: 'kildedokumenter',
          label: label('Kildedokument', 'Kjeldedokument', 'Source document'),
          admin: { allowCreate: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sistKontrollert',
          type: 'date',
          label: label('Sist kontrollert', 'Sist kontrollert', 'Last checked'),
          admin: { date: dayFormat },
        },
        {
          name: 'nesteKontroll',
          type: 'date',
          label: label('Neste kontroll', 'Neste kontroll', 'Next check'),
          admin: { date: dayFormat },
        },
      ],
    },
    {
      name: 'interneNotater',
      type: 'textarea',
      label: label('Interne notater', 'Interne notat', 'Internal notes'),
      admin: { description: label('Vises aldri offentlig.', 'Blir aldri vist offentleg.', 'Never public.') },
    },
    {
      name: 'forslag',
      type: 'join',
      collection: 'forslag',
      on: 'tiltak',
      label: label('Lest inn fra', 'Lese inn frå', 'Read in from'),
      admin: { allowCreate: false, defaultColumns: ['tittel', 'status', 'antallApne'] },
    },
  ],
}
