import { passwordCommand } from './password/passwordCommand.ts'

process.exitCode = await passwordCommand(process.argv.slice(2), { out: process.stdout, err: process.stderr })
