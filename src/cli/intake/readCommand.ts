import { once } from 'node:events'
import { isUnread } from '../../intake/isUnread.ts'
import { toContract } from '../../intake/toContract.ts'
import { asking } from '../asking.ts'
import type { Command, Output } from '../command.ts'
import { printableLines } from '../printable.ts'
import { askWords } from './askWords.ts'
import { expandFiles } from './expandFiles.ts'
import { loadKnowledge } from './loadKnowledge.ts'
import { readArgs } from './readArgs.ts'
import { readFiles } from './readFiles.ts'
import { summarise } from './summarise.ts'

const write = async (stream: Output['out'], text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * `read FILE… [--json]`: prints what was read, one JSON object or a summary for people. Answers the exit code: 1 when a
 * document could not be read; when a file is missing or an option unknown, and then nothing is read.
 */
export const readCommand: Command = async (args, output) => {
  const { out, err } = output
  const asked = asking(() => readArgs(args), output)
  if (!asked) return 1
  const { json, lang } = asked
  const { files, missing } = await expandFiles(asked.asked)
  if (missing.length > 0) {
    await write(err, printableLines([askWords[lang].missing(missing.join(', '))]))
    return 1
  }
  let separator = ''
  let code: 0 | 1 = 0
  if (json) await write(out, '{"documents":[\n')
  const knowledge = await loadKnowledge()
  for await (const { reading } of readFiles(files, knowledge)) {
    if (isUnread(reading)) code = 1
    const told = json
      ? JSON.stringify(toContract(reading))
      : printableLines(summarise(reading, knowledge, lang))
    await write(out, separator + told)
    separator = json ? ',\n' : '\n'
  }
  if (json) await write(out, '\n]}\n')
  return code
}
