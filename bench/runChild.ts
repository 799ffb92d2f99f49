import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** Runs a program of the bench in a process of its own and answers the JSON that it prints. */
export async function runChild<Result>(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Result> {
  const flags = ['--conditions=production', '--expose-gc', '--max-old-space-size=6000', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  const output = text(child.stdout)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${script} ended with code ${code}`)
  return JSON.parse(await output) as Result
}
