import { type Language, languages } from '../domain/language.ts'

/** The language that `--lang` asks for; bokmål where it asks for none or one that is not ours. */
export const languageOf = (args: readonly string[]): Language => {
  const asked = args.flatMap((arg, at) =>
    arg === '--lang' ? [args[at + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  )
  return languages.find((one) => one === asked.at(-1)) ?? 'nb'
}
