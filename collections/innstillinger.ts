import type { GlobalConfig } from 'payload'
import { administrator, loggedIn } from '../src/access/permissions.ts'
import { announceChange } from '../src/editorial/announceChange.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'

/** What holds for the whole catalogue. */
export const innstillinger = {
  slug: 'innstillinger',
  label: label('Innstillinger', 'Innstillingar', 'Settings'),
  admin: { group: groups.administrasjon },
  access: { read: loggedIn, update: administrator },
  hooks: {
    afterChange: [({ global, req }) => announceChange(req, { collection: global.slug, id: global.slug })],
  },
  fields: [
    {
      name: 'utgiver',
      type: 'text',
      defaultValue: 'Tilflyttingskatalogen',
      label: label('Utgiver', 'Utgjevar', 'Publisher'),
      admin: {
        description: label(
          'Vises nederst på alle sider.',
          'Blir vist nedst på alle sider.',
          'Shown at the bottom of every page.',
        ),
      },
    },
    {
      name: 'kontaktEpost',
      type: 'email',
      label: label('E-post til redaksjonen', 'E-post til redaksjonen', 'E-mail of the editors'),
      admin: {
        description: label(
          'En felles postkasse, ikke en person. Vises nederst på alle sider.',
          'Ei felles postkasse, ikkje ein person. Blir vist nedst på alle sider.',
          'A shared mailbox, not a person. Shown at the bottom of every page.',
        ),
      },
    },
  ],
} satisfies GlobalConfig
