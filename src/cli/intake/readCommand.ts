import { once } from 'node:events'
import { toContract } from '../../intake/toContract.ts'
import type { Command, Output } from '../command.ts'
import { expandFiles } from './expandFiles.ts'
import { loadKnowledge } from './loadKnowledge.ts'
import { readFiles } from './readFiles.ts'
import { summarise } from './summarise.ts'

const write = async (stream: Output['out'], text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * `read FILE… [--json]`: prints what was read, one JSON object or a summary for people. Answers the exit code: 1 when a
 * file is missing or an option unknown, and then nothing is read.
 */
export const readCommand: Command = async (args, { out, err }) => {
  const json = args.includes('--json')
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (unknown) {
    await write(err, `Forstår ikke valget ${unknown}.\n`)
    return 1
  }
  const { files, missing } = await expandFiles(args.filter((arg) => !arg.startsWith('--')))
  if (files.length === 0 || missing.length > 0) {
    await write(err, missing.length > 0 ? `Finner ikke ${missing.join(', ')}.\n` : 'Oppgi minst én fil.\n')
    return 1
  }
  let separator = ''
  if (json) await write(out, '{"documents":[\n')
  const knowledge = await loadKnowledge()
  for await (const { reading } of readFiles(files, knowledge)) {
    const told = json
      ? JSON.stringify(toContract(reading))
      : `${summarise(reading, knowledge.vocabularies)}\n`
    await write(out, separator + told)
    separator = json ? ',\n' : '\n'
  }
  if (json) await write(out, '\n]}\n')
  return 0
}
