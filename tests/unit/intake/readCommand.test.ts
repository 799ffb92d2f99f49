import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommand } from '../../../src/cli/intake/readCommand.ts'

const run = async (...args: string[]) => {
  const out = new PassThrough()
  const err = new PassThrough()
  const printed = Promise.all([text(out), text(err)])
  const code = await readCommand(args, { out, err })
  out.end()
  err.end()
  const [stdout, stderr] = await printed
  return { code, stdout, stderr }
}

describe('intake read', () => {
  let folder = ''
  const file = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'intake-'))
    await writeFile(file('en.txt'), 'Fagområde: Tilflytting\n\nFjordlykta\n\nKontakt Leiar Kari Prøve\n')
    await writeFile(file('to.md'), '# Havgløtt\n\nKort.\n\n## Målgrupper\n\n- Kvinner\n- Svaner\n')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('prints one JSON object with a document for each file, in their order', async () => {
    const { code, stdout, stderr } = await run(file('en.txt'), file('to.md'), '--json')
    const { documents } = JSON.parse(stdout)
    expect([code, stderr]).toEqual([0, ''])
    expect(documents).toMatchObject([
      { source: file('en.txt'), tittel: 'Fjordlykta', fagomrader: ['tilflytting'] },
      {
        source: file('to.md'),
        tittel: 'Havgløtt',
        malgrupper: ['kvinner'],
        uavklart: [{ linje: 8, tekst: 'Svaner' }],
      },
    ])
  })

  it('tells a person what was found and what waits, without personal data', async () => {
    const { stdout } = await run(file('en.txt'), file('to.md'))
    expect(stdout).toContain('Tittel: Fjordlykta')
    expect(stdout).toContain('Fagområder: Tilflytting')
    expect(stdout).toContain('– linje 8, målgrupper: «Svaner»')
    expect(stdout).toMatch(/Personopplysninger, holdes utenfor: .*navn 1 \(linje 5\)/)
    expect(stdout).not.toContain('Prøve')
  })

  it('names a file that is not there, and reads nothing', async () => {
    expect(await run(file('en.txt'), file('borte.txt'))).toEqual({
      code: 1,
      stdout: '',
      stderr: `Finner ingen fil: ${file('borte.txt')}.\n`,
    })
  })

  it('refuses an option that it does not know', async () => {
    expect(await run(file('en.txt'), '--jason')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Forstår ikke valget --jason.\n',
    })
  })

  it('asks for a file when none is given', async () => {
    expect(await run('--json', '--lang', 'nn')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Oppgje minst éi fil, mappe eller eitt mønster.\n',
    })
  })

  it('answers 1 when a document cannot be read, says why in the language asked for, and reads the others', async () => {
    await writeFile(file('tom.txt'), '')
    const asked = [file('tom.txt'), file('en.txt')]
    const { code, stdout } = await run(...asked, '--lang', 'en')
    expect(code).toBe(1)
    expect(stdout).toContain('Note: The file is empty.')
    expect(stdout).toContain('Title: Fjordlykta')
    const { documents } = JSON.parse((await run(...asked, '--json')).stdout)
    expect(documents).toMatchObject([{ issues: [{ code: 'document-empty' }] }, { tittel: 'Fjordlykta' }])
  })

  it('reads a file once, whatever leads to it, and any name as a name', async () => {
    await mkdir(file('mappe'))
    await writeFile(file('mappe/--json'), 'Havgløtt\n')
    await writeFile(file('mappe/rød\u001b[31m\nlinje.txt'), 'Setervegen\n')
    for (const name of ['igjen', 'og-igjen']) await symlink(file('mappe'), file(`mappe/${name}`))
    await symlink(file('mappe/i-ring'), file('mappe/i-ring'))
    await symlink(file('mappe/--json'), file('lenke.txt'))
    const { code, stdout } = await run(file('mappe'), file('lenke.txt'))
    expect(code).toBe(0)
    expect(stdout.match(/^\S.*$/gm)).toHaveLength(2)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('rød\ufffd[31m linje.txt')
    expect((await run(file('mappe/i-ring'))).stderr).toBe(`Finner ingen fil: ${file('mappe/i-ring')}.\n`)
  })
})
