import { showRows } from '../row.ts'
import { intakeCommand } from './intakeCommand.ts'
import { intakeMemory } from './intakeMemory.ts'
import { intakeReading } from './intakeReading.ts'
import { intakeWriting } from './intakeWriting.ts'

/** Reading and writing documents, beside the least that such work can cost. */
export async function benchIntake(): Promise<number> {
  console.log('\nThe intake')
  console.table(await intakeReading())
  const reading = showRows('The command that reads', await intakeCommand())
  const runs = showRows('Intake runs', [...(await intakeWriting()), ...(await intakeMemory())])
  return reading + runs
}
