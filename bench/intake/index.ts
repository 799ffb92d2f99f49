import { intakeReading } from './intakeReading.ts'
import { intakeWriting } from './intakeWriting.ts'

/** Reading and writing documents, beside the least that such work can cost; no bars. */
export async function benchIntake(): Promise<number> {
  console.log('\nThe intake')
  console.table(await intakeReading())
  console.table(await intakeWriting())
  return 0
}
