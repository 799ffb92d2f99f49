import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Child {
  process: ChildProcess
  /** Milliseconds from spawn to the line that says it is up. */
  startMs: number
  /** Resident memory now, in MB (Linux only). */
  memoryMb(): Promise<number>
  stop(): Promise<void>
}

/** Starts a Node program and times it until it prints `ready`. */
export function startChild(args: string[], env: Record<string, string>, ready: string): Promise<Child> {
  const since = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.once('exit', (code) => reject(new Error(`ended with code ${code}:\n${output}`)))
    child.stdout.on('data', (part: Buffer) => {
      output += part
      if (!output.includes(ready)) return
      child.stdout.removeAllListeners('data').resume()
      resolve({
        process: child,
        startMs: performance.now() - since,
        memoryMb: async () => {
          const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
          return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
        },
        stop: () =>
          new Promise((done) => {
            child.removeAllListeners('exit').once('exit', () => done())
            child.kill('SIGTERM')
          }),
      })
    })
  })
}
