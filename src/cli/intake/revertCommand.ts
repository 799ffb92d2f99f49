import { createLocalReq } from 'payload'
import { findRun } from '../../editorial/intake/runs/findRun.ts'
import { revertRun } from '../../editorial/intake/runs/revertRun.ts'
import type { Command } from '../command.ts'
import { withPayload } from '../withPayload.ts'
import { showProgress } from './progress.ts'
import { runArgs } from './runArgs.ts'
import { runWords } from './runWords.ts'
import { usage } from './usage.ts'

/** `revert RUN`: undoes a run, and tells what someone has worked on since. Answers 1 when something was left. */
export const revertCommand: Command = async (args, output) => {
  const { out, err } = output
  const asked = runArgs(args)
  if (!asked) {
    err.write(usage)
    return 1
  }
  const words = runWords[asked.lang]
  return withPayload(async (payload) => {
    const run = await findRun(asked.run, await createLocalReq({}, payload))
    if (!run) {
      err.write(`${words.noRun(asked.run)}\n`)
      return 1
    }
    const onProgress = showProgress(err, asked.lang)
    const { reverted, kept } = await revertRun(run, { payload, onProgress })
    const left = kept.map(({ tittel, why }) => `  ${tittel}: ${words.kept[why]}`)
    out.write(
      `${[words.reverted(reverted), ...(left.length > 0 ? [words.left(left.length), ...left] : [])].join('\n')}\n`,
    )
    return kept.length > 0 ? 1 : 0
  }, output)
}
