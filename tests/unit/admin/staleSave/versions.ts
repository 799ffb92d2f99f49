import type { ClientField } from 'payload'

const words = (nb: string) => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` })

/** A small form with every kind of nesting that the real one has. */
export const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        label: words('Om'),
        fields: [
          { type: 'row', fields: [{ name: 'tittel', type: 'text', label: words('Tittel') }] },
          { name: 'mal', type: 'textarea', label: words('Mål') },
          { name: 'fagomrader', type: 'relationship', relationTo: 'fagomrader', hasMany: true },
          {
            name: 'status',
            type: 'select',
            label: words('Status'),
            options: [{ value: 'ny', label: words('Ny') }],
          },
          { name: 'frist', type: 'date', label: words('Frist') },
          {
            name: 'steder',
            type: 'array',
            label: words('Steder'),
            fields: [
              { name: 'id', type: 'text', admin: { hidden: true } },
              {
                type: 'row',
                fields: [
                  { name: 'sted', type: 'relationship', relationTo: 'kommuner', label: words('Sted') },
                  { name: 'navn', type: 'text', label: words('Navn i kilden') },
                ],
              },
            ],
          },
          {
            name: 'kilde',
            type: 'group',
            label: words('Kilde'),
            fields: [{ name: 'navn', type: 'text', label: words('Navn') }],
          },
        ],
      },
    ],
  },
  { name: 'lagring', type: 'number', admin: { hidden: true } },
  { name: 'endretAv', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
  { name: 'forslag', type: 'join', collection: 'forslag', on: 'tiltak' },
] as unknown as ClientField[]

export const base = {
  id: '1',
  lagring: 1,
  tittel: 'Bli her',
  mal: 'Flere folk',
  fagomrader: ['a'],
  steder: [{ id: 'r1', sted: 'k1', navn: null }],
  kilde: { navn: 'Rapporten' },
  endretAv: 'u1',
}
