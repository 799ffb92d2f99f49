// Loaded before a program that is measured: says on file descriptor 3 what it used when it ends.
import { writeSync } from 'node:fs'

process.once('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))
