import type { Language } from '../../domain/language.ts'
import type { Expectations } from '../../editorial/intake/runs/checkExpectations.ts'
import { askWords } from './askWords.ts'
import { parseOptions } from './parseOptions.ts'

export interface WriteArgs {
  asked: readonly string[]
  submit: boolean
  expectations: Expectations
  name: string | null
  lang: Language
}

const known = {
  submit: { type: 'boolean' },
  'expect-documents': { type: 'string' },
  'expect-open-max': { type: 'string' },
  name: { type: 'string' },
} as const

/** What `write` was asked to do. Throws an Error with one sentence for a person. */
export function writeArgs(args: readonly string[]): WriteArgs {
  const { values, positionals, lang } = parseOptions(args, known)
  const count = (option: 'expect-documents' | 'expect-open-max'): number | null => {
    const said = values[option]
    if (said === undefined) return null
    if (!/^\d{1,9}$/.test(said)) throw new Error(askWords[lang].noCount(option, said))
    return Number(said)
  }
  if (positionals.length === 0) throw new Error(askWords[lang].noFile)
  return {
    asked: positionals,
    submit: values.submit ?? false,
    expectations: {
      antallDokumenter: count('expect-documents'),
      hoyestApne: count('expect-open-max'),
    },
    name: values.name?.trim() || null,
    lang,
  }
}
