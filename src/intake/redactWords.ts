import { redact } from './redact.ts'

/** A value without personal data in any of its words; a web address stays as it is. */
export const redactWords = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).map(([name, said]) => [
      name,
      typeof said === 'string' && name !== 'url' ? redact(said) : said,
    ]),
  ) as Value
