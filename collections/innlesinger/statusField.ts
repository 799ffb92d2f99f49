import type { SelectField } from 'payload'
import type { Words } from '../../src/domain/language.ts'
import { type RunStatus, runStatuses } from '../../src/domain/runStatus.ts'
import { both, label } from '../shared/label.ts'

const words: Record<RunStatus, Words> = {
  venter: label('Venter', 'Ventar', 'Waiting'),
  skriver: label('Skriver', 'Skriv', 'Writing'),
  ferdig: label('Ferdig', 'Ferdig', 'Done'),
  stoppet: label('Stoppet', 'Stoppa', 'Stopped'),
  angret: label('Angret', 'Angra', 'Undone'),
}

/** How far a run has come. */
export const statusField: SelectField = {
  name: 'status',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'venter',
  label: both('Status', 'Status'),
  admin: { position: 'sidebar', isClearable: false },
  options: runStatuses.map((value) => ({ value, label: words[value] })),
}
