import type { Language } from '../../domain/language.ts'
import { askWords } from './askWords.ts'
import { parseOptions } from './parseOptions.ts'

export interface ReadArgs {
  asked: readonly string[]
  json: boolean
  lang: Language
}

/** What `read` was asked to do. Throws an Error with one sentence for a person. */
export function readArgs(args: readonly string[]): ReadArgs {
  const { values, positionals, lang } = parseOptions(args, { json: { type: 'boolean' } })
  if (positionals.length === 0) throw new Error(askWords[lang].noFile)
  return { asked: positionals, json: values.json ?? false, lang }
}
