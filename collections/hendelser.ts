import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/permissions.ts'
import { readEvents } from '../src/access/rowRules.ts'
import { type EventVerb, eventVerbs } from '../src/domain/eventVerbs.ts'
import type { Words } from '../src/domain/language.ts'
import { nameWho } from '../src/editorial/hooks/nameWho.ts'
import { groups } from './shared/groups.ts'
import { label } from './shared/label.ts'
import { nameIsKnown } from './shared/nameIsKnown.ts'
import { timeFormat } from './shared/timeFormat.ts'

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
  sendtTilVurdering: label('Sendt til vurdering', 'Sendt til vurdering', 'Sent to review'),
  sendtIRetur: label('Sendt i retur', 'Sendt i retur', 'Sent back'),
  trukketTilbake: label('Trukket tilbake', 'Trekt tilbake', 'Withdrawn'),
  hentetFram: label('Eldre versjon hentet fram', 'Eldre versjon henta fram', 'Earlier version brought back'),
  slattSammen: label('Slått sammen', 'Slått saman', 'Merged'),
  begrepByttet: label('Begrep byttet', 'Omgrep bytt', 'Term replaced'),
  tattUtAvBruk: label('Tatt ut av bruk', 'Teke ut av bruk', 'Retired'),
  tattIBrukIgjen: label('Tatt i bruk igjen', 'Teke i bruk att', 'Reinstated'),
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
    defaultColumns: ['tidspunkt', 'handling', 'tittel', 'samling', 'hvem'],
    listSearchableFields: ['tittel'],
  },
  defaultSort: '-tidspunkt',
  access: { read: readEvents, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    {
      name: 'tidspunkt',
      type: 'date',
      required: true,
      index: true,
      label: label('Tidspunkt', 'Tidspunkt', 'Time'),
      admin: { date: timeFormat },
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
      admin: { components: { Cell: '/src/admin/lists/CollectionCell#CollectionCell' } },
    },
    {
      name: 'dokument',
      type: 'text',
      required: true,
      index: true,
      label: label('Dokument', 'Dokument', 'Document'),
    },
    { name: 'tittel', type: 'text', label: label('Tittel', 'Tittel', 'Title') },
    {
      name: 'hvem',
      type: 'text',
      virtual: true,
      label: label('Hvem', 'Kven', 'Who'),
      hooks: { afterRead: [nameWho] },
    },
    {
      name: 'bruker',
      type: 'relationship',
      relationTo: 'users',
      label: label('Bruker', 'Brukar', 'User'),
      admin: { disableListColumn: true, condition: nameIsKnown('bruker') },
    },
    {
      name: 'maskin',
      type: 'checkbox',
      label: label('Gjort av en maskin', 'Gjort av ei maskin', 'Done by a machine'),
      admin: {
        description: label(
          'Med API-nøkkelen til brukeren.',
          'Med API-nøkkelen til brukaren.',
          'With the user’s API key.',
        ),
      },
    },
    { name: 'ord', type: 'textarea', label: label('Med disse ordene', 'Med desse orda', 'In these words') },
    { name: 'felter', type: 'json', label: label('Endrede felter', 'Endra felt', 'Changed fields') },
    {
      name: 'lagring',
      type: 'number',
      label: label('Lagring nummer', 'Lagring nummer', 'Save number'),
    },
    {
      name: 'eier',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('Dokumentets forfatter', 'Forfattaren av dokumentet', 'Author of the document'),
      admin: { disableListColumn: true, condition: nameIsKnown('eier') },
    },
  ],
} satisfies CollectionConfig
