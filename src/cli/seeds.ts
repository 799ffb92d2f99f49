import { seedsCommand } from './seeds/seedsCommand.ts'

process.exitCode = await seedsCommand(process.argv.slice(2), { out: process.stdout, err: process.stderr })
