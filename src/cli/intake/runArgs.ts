import type { Language } from '../../domain/language.ts'
import { askWords } from './askWords.ts'
import { parseOptions } from './parseOptions.ts'

export interface RunArgs {
  /** Id or name of a run. */
  run: string
  json: boolean
  lang: Language
}

/** What `report` and `revert` were asked for. Throws an Error with the usage, or one sentence, for a person. */
export function runArgs(args: readonly string[]): RunArgs {
  const { values, positionals, lang } = parseOptions(args, { json: { type: 'boolean' } })
  const [run, ...others] = positionals
  if (!run || others.length > 0) throw new Error(askWords[lang].usage.trimEnd())
  return { run, lang, json: values.json ?? false }
}
