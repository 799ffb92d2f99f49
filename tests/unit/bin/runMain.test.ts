import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const stop = new URL('../../../bin/lib/stop.mjs', import.meta.url).href

/** Runs a main function as a program of its own. */
const run = (main: string) => {
  const program = `import { readFileSync } from 'node:fs'
import { runMain, Stop } from '${stop}'
await runMain(async () => { ${main} })`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  return { status, told: stderr.trim() }
}

describe('a command that cannot go on', () => {
  it.each([
    ['a reason to stop', "throw new Stop('Porten er opptatt.')", 'Porten er opptatt.'],
    ['a file out of reach', "readFileSync('finnes/ikke')", '«finnes/ikke» (ENOENT)'],
    ['anything else', "throw new Error('Uventet svar\\nmed mer under')", 'Noe gikk galt: Uventet svar'],
  ])('tells %s in one sentence, without a stack, and ends with 1', (_, main, words) => {
    const { status, told } = run(main)
    expect(told).toContain(words)
    expect(told.split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })

  it('ends with the number of a main function that came through', () => {
    expect(run('return 3')).toEqual({ status: 3, told: '' })
  })
})
