import type { Tab } from 'payload'
import { label } from '../../shared/label.ts'
import { linesField } from '../../shared/linesField.ts'
import { termField } from '../../shared/termField.ts'

export const workAndPeople: Tab = {
  label: label('Hva og for hvem', 'Kva og for kven', 'What and for whom'),
  fields: [
    termField(
      'aktiviteter',
      'aktiviteter',
      label('Aktiviteter', 'Aktivitetar', 'Activities'),
      label('Det som faktisk ble gjort.', 'Det som faktisk vart gjort.', 'What was actually done.'),
    ),
    termField(
      'malgrupper',
      'malgrupper',
      label('Målgrupper', 'Målgrupper', 'Target groups'),
      label('De tiltaket selv nevner.', 'Dei tiltaket sjølv nemner.', 'Those the project itself names.'),
    ),
    termField(
      'salgsargumenter',
      'salgsargumenter',
      label('Salgsargumenter', 'Salsargument', 'Selling points'),
      label('Det stedet frister med.', 'Det staden lokkar med.', 'What the place attracts with.'),
    ),
    termField(
      'bliFaktorer',
      'bliFaktorer',
      label('Bli-faktorer', 'Bli-faktorar', 'Staying factors'),
      label(
        'Hva tiltaket gjør for at folk skal bli, ikke bare komme.',
        'Kva tiltaket gjer for at folk skal bli, ikkje berre kome.',
        'What the project does so that people stay, not just come.',
      ),
    ),
    linesField(
      'arbeidsomrader',
      label('Arbeidsområder', 'Arbeidsområde', 'Work areas'),
      label(
        'Tiltakets egne ord, ett om gangen.',
        'Tiltaket sine eigne ord, eitt om gongen.',
        'The project’s own words, one at a time.',
      ),
    ),
  ],
}
