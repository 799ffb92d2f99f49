import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Language, languages } from '../../domain/language.ts'
import { languageOf } from '../languageOf.ts'
import { askWords } from './askWords.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Known & { lang: { type: 'string' } } }>
>

/**
 * What a command was asked, `--lang` included. Throws an Error with one sentence for a person when an option is not
 * among the known ones.
 */
export function parseOptions<Known extends Options>(
  args: readonly string[],
  known: Known,
): Parsed<Known> & { lang: Language } {
  const lang = languageOf(args)
  const options = { ...known, lang: { type: 'string' } } as const
  let parsed: Parsed<Known>
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options }) as Parsed<Known>
  } catch (cause) {
    throw new Error(askWords[lang].unknownOption(refusedOption(cause, args)), { cause })
  }
  const said = (parsed.values as { lang?: string }).lang
  if (said !== undefined && !languages.some((one) => one === said))
    throw new Error(askWords[lang].noLanguage(said))
  return { ...parsed, lang }
}

const refusedOption = (cause: unknown, args: readonly string[]): string =>
  /'(-[^' ]+)/.exec((cause as Error).message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? ''
