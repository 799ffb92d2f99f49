import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

const program = [process.execPath, '--conditions=production', '--import', 'tsx', 'src/cli/intake.ts'] as const

interface Circumstances {
  env?: Record<string, string>
  /** The largest file that it may write, in blocks of 512 bytes: a disk that is full. */
  fileBlocks?: number
}

/** Starts `intake` in a process group of its own, so that a kill reaches the process that writes too. */
export const startIntake = (args: readonly string[], { env = {}, fileBlocks }: Circumstances = {}) => {
  const limited = fileBlocks ? ['/bin/sh', '-c', `ulimit -f ${fileBlocks} && exec "$0" "$@"`] : []
  const [command = '', ...rest] = [...limited, ...program, ...args]
  return spawn(command, rest, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
}

/** Runs `intake` to its end. */
export const runIntake = async (args: readonly string[], circumstances: Circumstances = {}) => {
  const child = startIntake(args, circumstances)
  const printed = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const [out, err] = await printed
  return { code, out, err }
}
