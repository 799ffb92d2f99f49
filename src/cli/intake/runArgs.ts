import { type CliLanguage, cliLanguages } from './cliLanguage.ts'

export interface RunArgs {
  /** Id or name of a run. */
  run: string
  json: boolean
  lang: CliLanguage
}

/** What `report` and `revert` were asked for; null when it is not one run with options that are known. */
export function runArgs(args: readonly string[]): RunArgs | null {
  const at = args.indexOf('--lang')
  const lang = at < 0 ? 'nb' : cliLanguages.find((one) => one === args[at + 1])
  const rest = at < 0 ? args : args.toSpliced(at, 2)
  const [run, ...others] = rest.filter((arg) => arg !== '--json')
  return run && lang && others.length === 0 && !run.startsWith('-')
    ? { run, lang, json: args.includes('--json') }
    : null
}
