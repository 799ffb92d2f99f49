import { APIError, type PayloadRequest } from 'payload'
import { type AppErrorCode, appErrorStatus } from '../domain/appError.ts'
import { inLanguage, type Words } from '../domain/language.ts'
import { type FaultWord, faultWords } from './faultWords.ts'

type Facts = Record<string, string | number>

const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))

/** The words of a fault in the language of whoever asks. */
export const faultText = (req: PayloadRequest, word: FaultWord, facts: Facts = {}): string =>
  fill(inLanguage(faultWords[word] as Words, req.i18n?.language), facts)

/** A fault that the admin shows as it stands and the API answers as problem+json. */
export const fault = (
  req: PayloadRequest,
  code: AppErrorCode,
  word: FaultWord,
  facts: Facts = {},
  data: Record<string, unknown> = {},
): APIError =>
  new APIError(faultText(req, word, facts), appErrorStatus[code], { code: word, ...facts, ...data }, true)
