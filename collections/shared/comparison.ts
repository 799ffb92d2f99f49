import type { Field } from 'payload'
import { label } from './label.ts'

/** Unseen in a form until a save was refused: then it compares the versions. */
export const comparison: Field = {
  name: 'sammenligning',
  type: 'ui',
  label: label('Sammenligning', 'Samanlikning', 'Comparison'),
  admin: { disableListColumn: true, components: { Field: '/src/admin/staleSave/StaleSave#StaleSave' } },
}
