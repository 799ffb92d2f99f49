import type { Command } from './command.ts'
import { askWords } from './intake/askWords.ts'
import { languageOf } from './languageOf.ts'

/** Loaded when asked for: reading needs no database, and starts without it. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./intake/readCommand.ts')).readCommand,
  write: async () => (await import('./intake/writeCommand.ts')).writeCommand,
  revert: async () => (await import('./intake/revertCommand.ts')).revertCommand,
  report: async () => (await import('./intake/reportCommand.ts')).reportCommand,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load) process.exitCode = await (await load())(args, { out: process.stdout, err: process.stderr })
else {
  process.stderr.write(askWords[languageOf(process.argv)].usage)
  process.exitCode = 1
}
