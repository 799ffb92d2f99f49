import { createLocalReq } from 'payload'
import { findRun } from '../../editorial/intake/runs/findRun.ts'
import { reportRun } from '../../editorial/intake/runs/reportRun.ts'
import { asking } from '../asking.ts'
import type { Command } from '../command.ts'
import { printableLines } from '../printable.ts'
import { withPayload } from '../withPayload.ts'
import { reportInWords } from './reportInWords.ts'
import { runArgs } from './runArgs.ts'
import { runWords } from './runWords.ts'

/** `report RUN [--json]`: what a run did. */
export const reportCommand: Command = async (args, output) => {
  const asked = asking(() => runArgs(args), output)
  if (!asked) return 1
  return withPayload(
    async (payload) => {
      const req = await createLocalReq({}, payload)
      const run = await findRun(asked.run, req)
      if (!run) {
        output.err.write(printableLines([runWords[asked.lang].noRun(asked.run)]))
        return 1
      }
      const report = await reportRun(run, req)
      output.out.write(
        asked.json
          ? `${JSON.stringify(report, null, 2)}\n`
          : printableLines(reportInWords(report, asked.lang)),
      )
      return 0
    },
    output,
    asked.lang,
  )
}
