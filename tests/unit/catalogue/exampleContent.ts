import type { CatalogueContent } from '../../../src/catalogue/content.ts'
import { entries } from './example/entries.ts'
import { fylker, kommuner } from './example/places.ts'
import { resource } from './example/resource.ts'
import { terms } from './example/terms.ts'

export const exampleContent: CatalogueContent = {
  tiltak: entries,
  ressurser: [resource],
  begreper: terms,
  kommuner,
  fylker,
  regioner: [{ slug: 'nord-troms', navn: 'Nord-Troms', kommuner: ['5540', '5544'] }],
  sider: [
    {
      slug: 'om',
      malform: 'nb',
      tittel: 'Om katalogen',
      ingress: 'Katalogen er åpen.',
      html: '<p>Katalogen er <strong>åpen</strong>.</p>',
    },
    {
      slug: 'personvern',
      malform: 'nb',
      tittel: 'Personvern',
      ingress: 'Vi vet ikke hvem du er.',
      html: '<p>Vi vet ikke hvem du er.</p>',
    },
    {
      slug: 'personvern',
      malform: 'nn',
      tittel: 'Personvern',
      ingress: 'Vi veit ikkje kven du er.',
      html: '<p>Vi veit ikkje kven du er.</p>',
    },
  ],
  trukket: [
    {
      slug: 'nedlagt',
      tidligereSlugs: ['lagt-ned'],
      tittel: 'Nedlagt tiltak',
      tidspunkt: '2026-02-03T10:00:00.000Z',
      ord: 'Prosjektet ble avsluttet <i>i fjor</i>.',
    },
    // Its address has been taken by another entry since.
    {
      slug: 'velkommen-hjem',
      tidligereSlugs: [],
      tittel: 'Velkommen en gang',
      tidspunkt: '2026-02-03T10:00:00.000Z',
      ord: null,
    },
  ],
  innstillinger: { utgiver: 'Eksempelutgiveren', kontaktEpost: 'redaksjonen@example.org' },
}
