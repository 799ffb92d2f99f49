import { asking } from '../asking.ts'
import type { Command } from '../command.ts'
import { printableLines } from '../printable.ts'
import { withPayload } from '../withPayload.ts'
import { askWords } from './askWords.ts'
import { expandFiles } from './expandFiles.ts'
import { showProgress } from './progress.ts'
import { runWords } from './runWords.ts'
import { writeArgs } from './writeArgs.ts'
import { writeInChild } from './writeInChild.ts'
import { doWriteJob, type WriteResult } from './writeJob.ts'
import { writeSummary } from './writeSummary.ts'

/**
 * `write FILE… [--submit]`: tells what would be written, or writes it. Answers 1 when an expectation was not met or a
 * document was refused.
 */
export const writeCommand: Command = async (args, output) => {
  const { out, err } = output
  const asked = asking(() => writeArgs(args), output)
  if (!asked) return 1
  const { submit, expectations, lang } = asked
  const words = runWords[lang]
  const { files, missing } = await expandFiles(asked.asked)
  if (missing.length > 0) {
    err.write(printableLines([askWords[lang].missing(missing.join(', '))]))
    return 1
  }
  const navn = asked.name ?? `${new Date().toISOString().slice(0, 10)}: ${words.documents(files.length)}`
  const job = { files, navn, expectations, submit }
  const onProgress = showProgress(err, lang)
  const finish = (result: WriteResult): 0 | 1 => {
    out.write(writeSummary(result, submit, lang))
    const refused = result.rows.some(({ utfall }) => utfall === 'avvist')
    return refused || result.issues.length > 0 ? 1 : 0
  }
  if (!submit)
    return withPayload(
      async (payload) => finish(await doWriteJob(job, { payload, onProgress })),
      output,
      lang,
    )
  const written = await writeInChild(job, lang, onProgress)
  if (!('fault' in written)) return finish(written)
  err.write(printableLines([...(written.fault ? [written.fault] : []), words.interrupted]))
  return 1
}
