import { createLocalReq } from 'payload'
import { findRun } from '../../editorial/intake/runs/findRun.ts'
import { reportRun } from '../../editorial/intake/runs/reportRun.ts'
import type { Command } from '../command.ts'
import { withPayload } from '../withPayload.ts'
import { reportInWords } from './reportInWords.ts'
import { runArgs } from './runArgs.ts'
import { runWords } from './runWords.ts'
import { usage } from './usage.ts'

/** `report RUN [--json]`: what a run did. */
export const reportCommand: Command = async (args, output) => {
  const asked = runArgs(args)
  if (!asked) {
    output.err.write(usage)
    return 1
  }
  return withPayload(async (payload) => {
    const req = await createLocalReq({}, payload)
    const run = await findRun(asked.run, req)
    if (!run) {
      output.err.write(`${runWords[asked.lang].noRun(asked.run)}\n`)
      return 1
    }
    const report = await reportRun(run, req)
    output.out.write(
      asked.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportInWords(report, asked.lang)}\n`,
    )
    return 0
  }, output)
}
