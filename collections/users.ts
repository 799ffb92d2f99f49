import type { CollectionConfig } from 'payload'
import { administrator } from '../src/access/permissions.ts'
import { administratorButNotSelf, administratorOrSelf } from '../src/access/rowRules.ts'
import { guardAdministrators } from '../src/editorial/hooks/guardAdministrators.ts'
import { requireStrongPassword } from '../src/editorial/hooks/requireStrongPassword.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'

/** Those who may log in, and machines with API keys. */
export const users = {
  slug: 'users',
  labels: { singular: label('Bruker', 'Brukar', 'User'), plural: label('Brukere', 'Brukarar', 'Users') },
  auth: { useAPIKey: true, maxLoginAttempts: 8, lockTime: 10 * 60_000, tokenExpiration: 8 * 3600 },
  admin: {
    group: groups.administrasjon,
    useAsTitle: 'navn',
    defaultColumns: ['navn', 'email', 'rolle', 'updatedAt'],
    listSearchableFields: ['navn', 'email'],
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: administratorOrSelf,
    create: administrator,
    update: administratorOrSelf,
    delete: administratorButNotSelf,
    unlock: administrator,
  },
  hooks: {
    beforeValidate: [requireStrongPassword],
    beforeChange: [guardAdministrators],
  },
  fields: [
    { name: 'navn', type: 'text', required: true, maxLength: 100, label: label('Navn', 'Namn', 'Name') },
    {
      name: 'rolle',
      type: 'select',
      required: true,
      defaultValue: 'bidragsyter',
      saveToJWT: true,
      label: label('Rolle', 'Rolle', 'Role'),
      access: { create: administrator, update: administrator },
      options: [
        {
          value: 'bidragsyter',
          label: label(
            'Bidragsyter – skriver utkast',
            'Bidragsytar – skriv utkast',
            'Contributor – writes drafts',
          ),
        },
        {
          value: 'redaktor',
          label: label('Redaktør – publiserer', 'Redaktør – publiserer', 'Editor – publishes'),
        },
        {
          value: 'administrator',
          label: label(
            'Administrator – styrer alt',
            'Administrator – styrer alt',
            'Administrator – runs everything',
          ),
        },
      ],
    },
  ],
} satisfies CollectionConfig
