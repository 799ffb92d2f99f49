import { writeSnapshot } from '../../src/release/snapshotFile.ts'
import { groundContent } from './groundContent.ts'
import { inventContent } from './inventContent.ts'

const [size = '', file = ''] = process.argv.slice(2)
await writeSnapshot(file, inventContent(await groundContent(), Number(size)))
process.stdout.write('{}')
