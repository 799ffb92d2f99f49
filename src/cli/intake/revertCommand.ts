import { createLocalReq } from 'payload'
import { findRun } from '../../editorial/intake/runs/findRun.ts'
import { revertRun } from '../../editorial/intake/runs/revertRun.ts'
import { asking } from '../asking.ts'
import type { Command } from '../command.ts'
import { printableLines } from '../printable.ts'
import { withPayload } from '../withPayload.ts'
import { showProgress } from './progress.ts'
import { runArgs } from './runArgs.ts'
import { runWords } from './runWords.ts'

/** `revert RUN`: undoes a run, and tells what someone has worked on since. Answers 1 when something was left. */
export const revertCommand: Command = async (args, output) => {
  const { out, err } = output
  const asked = asking(() => runArgs(args), output)
  if (!asked) return 1
  const words = runWords[asked.lang]
  return withPayload(
    async (payload) => {
      const run = await findRun(asked.run, await createLocalReq({}, payload))
      if (!run) {
        err.write(printableLines([words.noRun(asked.run)]))
        return 1
      }
      const onProgress = showProgress(err, asked.lang)
      const { reverted, kept } = await revertRun(run, { payload, onProgress })
      const left = kept.map(({ tittel, why }) => `  ${tittel}: ${words.kept[why]}`)
      out.write(
        printableLines([
          words.reverted(reverted),
          ...(left.length > 0 ? [words.left(left.length), ...left] : []),
        ]),
      )
      return kept.length > 0 ? 1 : 0
    },
    output,
    asked.lang,
  )
}
