import readline from 'node:readline'
import type { Writable } from 'node:stream'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'
import type { CliLanguage } from './cliLanguage.ts'

type Step = Parameters<OnProgress>[0]

const words: Readonly<Record<CliLanguage, Readonly<Record<Step['step'], string>>>> = {
  nb: { read: 'Leser', write: 'Skriver', revert: 'Angrer' },
  nn: { read: 'Les', write: 'Skriv', revert: 'Angrar' },
}
const width = 30

const bar = ({ done, total }: Step): string => {
  const filled = Math.round((done / total) * width)
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

/** Shows how far it has come: a bar that moves on a terminal, else a line for every tenth part. */
export const showProgress = (stream: Writable & { isTTY?: boolean }, lang: CliLanguage): OnProgress => {
  const told = new Map<Step['step'], number>()
  return (step) => {
    const said = `${words[lang][step.step]} ${step.done} av ${step.total}`
    if (stream.isTTY) {
      readline.cursorTo(stream, 0)
      stream.write(`${bar(step)} ${said}${step.done === step.total ? '\n' : ''}`)
    } else if (tenthOf(step) > (told.get(step.step) ?? 0)) {
      told.set(step.step, tenthOf(step))
      stream.write(`${said}\n`)
    }
  }
}

const tenthOf = ({ done, total }: Step): number => Math.floor((done * 10) / total)
