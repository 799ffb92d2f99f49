import type { CollectionConfig } from 'payload'
import { editor, nobody } from '../src/access/permissions.ts'
import type { Words } from '../src/domain/language.ts'
import { type EventVerb, eventVerbs } from '../src/editorial/eventVerb.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'

const verbs: Record<EventVerb, Words> = {
  opprettet: label('Opprettet', 'Oppretta', 'Created'),
  endret: label('Endret', 'Endra', 'Changed'),
  publisert: label('Publisert', 'Publisert', 'Published'),
  avpublisert: label('Avpublisert', 'Avpublisert', 'Unpublished'),
  lagtIPapirkurven: label('Lagt i papirkurven', 'Lagt i papirkorga', 'Moved to trash'),
  gjenopprettet: label('Gjenopprettet', 'Gjenoppretta', 'Restored'),
  slettet: label('Slettet', 'Sletta', 'Deleted'),
  innlest: label('Lest inn', 'Lesen inn', 'Read in'),
  innlesingAngret: label('Innlesingen angret', 'Innlesinga angra', 'Intake undone'),
}

/** Who did what to which document, and when. Append-only: only the program writes it. */
export const hendelser = {
  slug: 'hendelser',
  labels: {
    singular: label('Hendelse', 'Hending', 'Event'),
    plural: label('Hendelser', 'Hendingar', 'Events'),
  },
  admin: {
    group: groups.administrasjon,
    useAsTitle: 'tittel',
    defaultColumns: ['tidspunkt', 'handling', 'tittel', 'samling', 'bruker'],
    listSearchableFields: ['tittel'],
  },
  defaultSort: '-tidspunkt',
  access: { read: editor, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    {
      name: 'tidspunkt',
      type: 'date',
      required: true,
      index: true,
      label: label('Tidspunkt', 'Tidspunkt', 'Time'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd. MMM yyyy HH:mm' } },
    },
    {
      name: 'handling',
      type: 'select',
      required: true,
      label: label('Handling', 'Handling', 'Action'),
      options: eventVerbs.map((value) => ({ value, label: verbs[value] })),
    },
    {
      name: 'samling',
      type: 'text',
      required: true,
      index: true,
      label: label('Samling', 'Samling', 'Collection'),
    },
    {
      name: 'dokument',
      type: 'text',
      required: true,
      index: true,
      label: label('Dokument', 'Dokument', 'Document'),
    },
    { name: 'tittel', type: 'text', label: label('Tittel', 'Tittel', 'Title') },
    { name: 'bruker', type: 'relationship', relationTo: 'users', label: label('Hvem', 'Kven', 'Who') },
  ],
} satisfies CollectionConfig
