import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { showProgress } from '../../../src/cli/intake/progress.ts'
import { type Language, languages } from '../../../src/domain/language.ts'

const columns = 80

/** What a run of 200 documents writes, to a terminal or a pipe. */
const written = (isTTY: boolean, lang: Language): string => {
  const stream = Object.assign(new PassThrough({ highWaterMark: 1_000_000 }), { isTTY, columns })
  const tell = showProgress(stream, lang)
  for (const step of ['read', 'write'] as const)
    for (let done = 1; done <= 200; done++) tell({ step, done, total: 200 })
  return String(stream.read())
}

/** What stands on a line once a terminal has obeyed: each return to its beginning writes over what was there. */
const shown = (line: string): readonly string[] => line.split('\u001b[1G').filter(Boolean)

describe('the progress of a run', () => {
  it.each(languages)('is one moving line a step on a terminal of 80 columns (%s)', (lang) => {
    const lines = written(true, lang).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    const states = lines.map(shown)
    expect(states.map(({ length }) => length)).toEqual([200, 200])
    expect(Math.max(...states.flat().map(({ length }) => length))).toBeLessThan(columns)
    // Nothing of what stood there is left behind.
    for (const one of states)
      expect(one.map(({ length }) => length)).toEqual(
        one.map(({ length }) => length).toSorted((a, b) => a - b),
      )
    expect(states[1]?.at(-1)).toMatch(/^█{30} .* 200 (?:av|of) 200$/)
  })

  it('is a plain line for every tenth part on a pipe', () => {
    const lines = written(false, 'nb').trimEnd().split('\n')
    expect(lines).toHaveLength(20)
    expect([lines[0], lines.at(-1)]).toEqual(['Leser 20 av 200', 'Skriver 200 av 200'])
    expect(lines.join('')).not.toContain('\u001b')
  })
})
