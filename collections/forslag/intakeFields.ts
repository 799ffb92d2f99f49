import type { Field } from 'payload'
import { label } from '../shared/label.ts'
import { linksField } from './linksField.ts'

/** What intake runs write on a proposal beside the reading. */
export const intakeFields: Field[] = [
  linksField,
  {
    name: 'endringer',
    type: 'json',
    label: label('Endret i kilden', 'Endra i kjelda', 'Changed in the source'),
    admin: {
      description: label(
        'Felt for felt: før og nå i kilden, og dagens verdi. Det redaktører har endret, står urørt.',
        'Felt for felt: før og no i kjelda, og dagens verdi. Det redaktørar har endra, står urørt.',
        'Field by field: before and now in the source, and today’s value. What editors changed stays.',
      ),
    },
  },
  {
    name: 'nyUtgaveAv',
    type: 'relationship',
    relationTo: 'forslag',
    label: label('Ny utgave av', 'Ny utgåve av', 'New edition of'),
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'oppdaterer',
    type: 'relationship',
    relationTo: 'tiltak',
    label: label('Gjelder tiltaket', 'Gjeld tiltaket', 'Concerns the project'),
    admin: { position: 'sidebar', allowCreate: false },
  },
  // Saved by someone else than the intake since it was written: a run that is undone leaves it alone.
  { name: 'redigert', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  // The save count (`lagring`) of the entry made of it, as the intake left the entry.
  { name: 'tiltakLagring', type: 'number', admin: { hidden: true } },
]
