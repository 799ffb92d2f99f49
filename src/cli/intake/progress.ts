import readline from 'node:readline'
import type { Writable } from 'node:stream'
import type { Language } from '../../domain/language.ts'
import type { OnProgress } from '../../editorial/intake/runs/runReport.ts'

type Step = Parameters<OnProgress>[0]

const words: Readonly<Record<Language, Readonly<Record<Step['step'], string>>>> = {
  nb: { read: 'Leser', write: 'Skriver', revert: 'Angrer' },
  nn: { read: 'Les', write: 'Skriv', revert: 'Angrar' },
  en: { read: 'Reading', write: 'Writing', revert: 'Undoing' },
}
const of: Readonly<Record<Language, string>> = { nb: 'av', nn: 'av', en: 'of' }
const width = 30

const bar = ({ done, total }: Step): string => {
  const filled = Math.round((done / total) * width)
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

/** Shows how far it has come: a bar that moves on a terminal, else a line for every tenth part. */
export const showProgress = (stream: Writable & { isTTY?: boolean }, lang: Language): OnProgress => {
  const told = new Map<Step['step'], number>()
  return (step) => {
    const said = `${words[lang][step.step]} ${step.done} ${of[lang]} ${step.total}`
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
