import { showRows } from '../row.ts'
import { intakeMemory } from './intakeMemory.ts'
import { intakeReading } from './intakeReading.ts'
import { intakeWriting } from './intakeWriting.ts'

/** Reading and writing documents, beside the least that such work can cost. */
export async function benchIntake(): Promise<number> {
  console.log('\nThe intake')
  console.table(await intakeReading())
  return showRows('Intake runs', [...(await intakeWriting()), ...(await intakeMemory())])
}
