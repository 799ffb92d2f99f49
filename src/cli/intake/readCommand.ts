import { once } from 'node:events'
import { toContract } from '../../intake/toContract.ts'
import type { Command, Output } from './command.ts'
import { expandFiles } from './expandFiles.ts'
import { loadKnowledge } from './loadKnowledge.ts'
import { readFiles } from './readFiles.ts'
import { summarise } from './summarise.ts'

const write = async (stream: Output['out'], text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * `read FILE… [--json]`: prints what was read, one JSON object or a summary for people. Answers the exit code: 1 when a
 * file is missing, and then nothing is read.
 */
export const readCommand: Command = async (args, { out, err }) => {
  const json = args.includes('--json')
  const { files, missing } = await expandFiles(args.filter((arg) => !arg.startsWith('--')))
  if (files.length === 0 || missing.length > 0) {
    await write(err, missing.length > 0 ? `Finner ikke ${missing.join(', ')}.\n` : 'Oppgi minst én fil.\n')
    return 1
  }
  let separator = ''
  if (json) await write(out, '{"documents":[\n')
  for await (const { reading } of readFiles(files, await loadKnowledge())) {
    await write(out, separator + (json ? JSON.stringify(toContract(reading)) : `${summarise(reading)}\n`))
    separator = json ? ',\n' : '\n'
  }
  if (json) await write(out, '\n]}\n')
  return 0
}
