import type { ArrayField, TextField } from 'payload'
import { both, label } from './label.ts'

const countyThen: TextField = {
  name: 'fylke',
  type: 'text',
  label: label('Fylket den gangen', 'Fylket den gongen', 'County of its day'),
}

/** Numbers and names that a place has had since 2006, from the official register; a kommune's with the county of its day. */
export const historyField = ({ withCounty }: { withCounty: boolean }): ArrayField => ({
  name: 'historikk',
  type: 'array',
  label: label('Tidligere numre og navn', 'Tidlegare nummer og namn', 'Former numbers and names'),
  labels: {
    singular: label('Endring', 'Endring', 'Change'),
    plural: label('Endringer', 'Endringar', 'Changes'),
  },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'nummer', type: 'text', required: true, label: both('Nummer', 'Number') },
        { name: 'navn', type: 'text', required: true, label: label('Navn', 'Namn', 'Name') },
        { name: 'gyldigFra', type: 'text', label: label('Gyldig fra', 'Gyldig frå', 'Valid from') },
        { name: 'gyldigTil', type: 'text', label: label('Gyldig til', 'Gyldig til', 'Valid until') },
        ...(withCounty ? [countyThen] : []),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: label('Hva som skjedde', 'Kva som skjedde', 'What happened'),
          options: [
            { value: 'deling', label: label('Deling', 'Deling', 'Split') },
            { value: 'sammenslaing', label: label('Sammenslåing', 'Samanslåing', 'Merger') },
            { value: 'nummerendring', label: label('Nytt nummer', 'Nytt nummer', 'New number') },
            { value: 'navneendring', label: label('Nytt navn', 'Nytt namn', 'New name') },
            {
              value: 'grensejustering',
              label: label('Grensejustering', 'Grensejustering', 'Boundary adjustment'),
            },
          ],
        },
        {
          name: 'hovedetterfolger',
          type: 'checkbox',
          label: label('Hovedetterfølger', 'Hovudetterfølgjar', 'Main successor'),
          admin: {
            description: label(
              'Av når bare en del kom hit, eller når stedet ble delt uten én hovedetterfølger.',
              'Av når berre ein del kom hit, eller når staden vart delt utan éin hovudetterfølgjar.',
              'Off when only a part came here, or when the place was split with no main successor.',
            ),
          },
        },
        { name: 'merknad', type: 'text', label: label('Merknad', 'Merknad', 'Note') },
      ],
    },
  ],
})
