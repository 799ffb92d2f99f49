import { spawn } from 'node:child_process'

/**
 * A MongoDB server for the test run, started by the same helper that the tests use:
 * `{ uri, description, stop }`, or `{ reason }` where none can be had.
 */
export function mongodbForTests() {
  return new Promise((resolve) => {
    const server = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'tests/helpers/serveMongodb.ts'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    let output = ''
    const stop = () =>
      new Promise((done) => {
        server.once('exit', done)
        server.stdin.end()
      })
    server.stdout.on('data', (part) => {
      output += part
      if (output.includes('\n')) resolve({ ...JSON.parse(output.split('\n')[0]), stop })
    })
    server.once('exit', () => resolve({ reason: output || 'hjelperen stoppet' }))
  })
}
