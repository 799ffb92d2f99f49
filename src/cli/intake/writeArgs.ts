import { parseArgs } from 'node:util'
import type { Expectations } from '../../editorial/intake/runs/checkExpectations.ts'
import { type CliLanguage, cliLanguages } from './cliLanguage.ts'

export interface WriteArgs {
  asked: readonly string[]
  submit: boolean
  expectations: Expectations
  name: string | null
  lang: CliLanguage
}

const count = (option: string, text: string | undefined): number | null => {
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${option} må være et heltall, ikke «${text}».`)
  return Number(text)
}

const language = (text: string | undefined): CliLanguage => {
  const known = cliLanguages.find((one) => one === (text ?? 'nb'))
  if (!known) throw new Error(`--lang må være nb eller nn, ikke «${text}».`)
  return known
}

/** What `write` was asked to do. Throws an Error with one sentence for a person. */
export function writeArgs(args: readonly string[]): WriteArgs {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new Error('Oppgi minst én fil, mappe eller ett mønster.')
  return {
    asked: positionals,
    submit: values.submit ?? false,
    expectations: {
      antallDokumenter: count('expect-documents', values['expect-documents']),
      hoyestApne: count('expect-open-max', values['expect-open-max']),
    },
    name: values.name?.trim() || null,
    lang: language(values.lang),
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        submit: { type: 'boolean' },
        'expect-documents': { type: 'string' },
        'expect-open-max': { type: 'string' },
        name: { type: 'string' },
        lang: { type: 'string' },
      },
    })
  } catch (cause) {
    throw new Error(`Forstår ikke valget ${refusedOption(cause, args)}.`, { cause })
  }
}

const refusedOption = (cause: unknown, args: readonly string[]): string =>
  /'(-[^' ]+)/.exec((cause as Error).message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? ''
