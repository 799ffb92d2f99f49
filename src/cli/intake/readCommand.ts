import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { toContract } from '../../intake/toContract.ts'
import { loadKnowledge } from './loadKnowledge.ts'
import { missingFiles, readFiles } from './readFiles.ts'
import { summarise } from './summarise.ts'

export interface Output {
  out: Writable
  err: Writable
}

const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain')
}

/**
 * `read FILE… [--json]`: prints what was read, one JSON object or a summary for people. Answers the exit code: 1 when a
 * file is missing, and then nothing is read.
 */
export const readCommand = async (args: readonly string[], { out, err }: Output): Promise<0 | 1> => {
  const json = args.includes('--json')
  const files = args.filter((arg) => !arg.startsWith('--'))
  const missing = await missingFiles(files)
  if (files.length === 0 || missing.length > 0) {
    await write(err, files.length === 0 ? 'Oppgi minst én fil.\n' : `Finner ikke ${missing.join(', ')}.\n`)
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
