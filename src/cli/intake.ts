import { readCommand } from './intake/readCommand.ts'

const usage = 'Bruk: intake read FIL… [--json]\n'

const [command, ...args] = process.argv.slice(2)
if (command === 'read')
  process.exitCode = await readCommand(args, { out: process.stdout, err: process.stderr })
else {
  process.stderr.write(usage)
  process.exitCode = 1
}
