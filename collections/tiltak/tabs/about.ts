import type { Tab } from 'payload'
import { both, label } from '../../shared/label.ts'
import { linesField } from '../../shared/linesField.ts'
import { malformField } from '../../shared/malformField.ts'
import { termField } from '../../shared/termField.ts'

export const about: Tab = {
  label: label('Om', 'Om', 'About'),
  fields: [
    {
      name: 'tittel',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Tittel', 'Tittel', 'Title'),
      admin: {
        description: label(
          'Navnet tiltaket er kjent under. Ta med stedet når navnet ikke røper det.',
          'Namnet tiltaket er kjent under. Ta med staden når namnet ikkje røper han.',
          'The name the project is known by. Add the place when the name does not tell.',
        ),
      },
    },
    termField(
      'fagomrader',
      'fagomrader',
      label('Fagområder', 'Fagområde', 'Fields'),
      label(
        'Minst ett. Velg bare det tiltaket virkelig arbeider med.',
        'Minst eitt. Vel berre det tiltaket verkeleg arbeider med.',
        'At least one. Choose only what the project really works on.',
      ),
    ),
    {
      name: 'ingress',
      type: 'textarea',
      maxLength: 500,
      label: both('Ingress', 'Lead'),
      admin: {
        description: label(
          'Én eller to setninger som sier hva som gjøres, for hvem og hvor. Vises i lister.',
          'Éi eller to setningar som seier kva som blir gjort, for kven og kvar. Blir vist i lister.',
          'One or two sentences: what is done, for whom and where. Shown in lists.',
        ),
      },
    },
    {
      name: 'beskrivelse',
      type: 'richText',
      label: label('Beskrivelse', 'Omtale', 'Description'),
      admin: {
        description: label(
          'Det en annen kommune trenger for å gjøre det samme. Korte avsnitt.',
          'Det ein annan kommune treng for å gjere det same. Korte avsnitt.',
          'What another municipality needs in order to do the same. Short paragraphs.',
        ),
      },
    },
    {
      name: 'hovedmal',
      type: 'textarea',
      maxLength: 2000,
      label: label('Hovedmål', 'Hovudmål', 'Main goal'),
      admin: {
        description: label(
          'Slik tiltaket selv sier det.',
          'Slik tiltaket sjølv seier det.',
          'As the project itself puts it.',
        ),
      },
    },
    linesField(
      'delmal',
      label('Delmål', 'Delmål', 'Sub-goals'),
      label('Ett delmål om gangen.', 'Eitt delmål om gongen.', 'One sub-goal at a time.'),
    ),
    malformField,
  ],
}
