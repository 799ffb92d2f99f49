import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Child {
  /** Milliseconds from spawn to the line that says it is up. */
  startMs: number
  /** Resident memory now, in MB (Linux only). */
  memoryMb(): Promise<number>
  /** Processor time used so far, in ms (Linux only). */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10

/** Starts a Node program and times it until it prints `ready`. */
export function startChild(args: string[], ready: string, env: Record<string, string> = {}): Promise<Child> {
  const since = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  // A bench that fails leaves nothing running.
  process.once('exit', () => child.kill())
  return new Promise((resolve, reject) => {
    let output = ''
    child.once('exit', (code) => reject(new Error(`ended with code ${code}:\n${output}`)))
    child.stdout.on('data', (part: Buffer) => {
      output += part
      if (!output.includes(ready)) return
      child.stdout.removeAllListeners('data').resume()
      resolve({
        startMs: performance.now() - since,
        memoryMb: async () => {
          const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
          return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
        },
        cpuMs: async () => {
          const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')
          const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14)
          return (Number(user) + Number(system)) * tickMs
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
