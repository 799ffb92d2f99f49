import type { Tab } from 'payload'
import { both, label } from '../../shared/label.ts'
import { fundingWords, options } from '../options.ts'

export const partners: Tab = {
  label: label('Hvem og hvordan', 'Kven og korleis', 'Who and how'),
  fields: [
    {
      name: 'samarbeidspartnere',
      type: 'array',
      label: label('Samarbeidspartnere', 'Samarbeidspartnarar', 'Partners'),
      labels: {
        singular: label('Samarbeidspartner', 'Samarbeidspartnar', 'Partner'),
        plural: label('Samarbeidspartnere', 'Samarbeidspartnarar', 'Partners'),
      },
      admin: {
        description: label(
          'Slag partner, og navnet slik kilden skriver det. Aldri navn på privatpersoner.',
          'Slag partnar, og namnet slik kjelda skriv det. Aldri namn på privatpersonar.',
          'Kind of partner, and the name as the source writes it. Never private persons.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'relationship',
              relationTo: 'partnertyper',
              required: true,
              label: label('Slag', 'Slag', 'Kind'),
              admin: { allowCreate: false, allowEdit: false, width: '40%' },
            },
            { name: 'navn', type: 'text', label: label('Navn', 'Namn', 'Name'), admin: { width: '60%' } },
          ],
        },
      ],
    },
    {
      name: 'organisering',
      type: 'textarea',
      label: label('Organisering', 'Organisering', 'Organisation'),
      admin: {
        description: label(
          'Hvem eier, leder og gjør arbeidet – i roller, ikke personnavn.',
          'Kven eig, leier og gjer arbeidet – i roller, ikkje personnamn.',
          'Who owns, leads and does the work – as roles, not persons.',
        ),
      },
    },
    {
      name: 'finansiering',
      type: 'array',
      label: both('Finansiering', 'Funding'),
      labels: { singular: label('Beløp', 'Beløp', 'Amount'), plural: label('Beløp', 'Beløp', 'Amounts') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'belop',
              type: 'number',
              min: 0,
              label: label('Beløp i kroner', 'Beløp i kroner', 'Amount in NOK'),
              admin: { step: 1, width: '25%' },
            },
            {
              name: 'ar',
              type: 'number',
              min: 1900,
              max: 2100,
              label: label('År', 'År', 'Year'),
              admin: { step: 1, width: '15%' },
            },
            {
              name: 'kilde',
              type: 'text',
              label: label('Fra hvem', 'Frå kven', 'From'),
              admin: { width: '35%' },
            },
            {
              name: 'type',
              type: 'select',
              label: label('Slag', 'Slag', 'Kind'),
              options: options(fundingWords),
              admin: { width: '25%' },
            },
          ],
        },
      ],
    },
  ],
}
