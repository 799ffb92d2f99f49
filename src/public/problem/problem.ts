import type { Answer } from '../http/answer.ts'
import { anyOrigin } from '../http/anyOrigin.ts'
import { words } from '../words/index.ts'

/** Status of every problem that the API tells of (RFC 9457). The words for each are in `words`. */
export const problemStatus = {
  'ugyldige-parametre': 400,
  'ugyldig-adresse': 400,
  'finnes-ikke': 404,
  'metode-ikke-tillatt': 405,
  'uten-format': 406,
  'trukket-tilbake': 410,
  'intern-feil': 500,
  'ikke-klar': 503,
} as const satisfies Record<keyof typeof words.nb.problem, number>

export type ProblemCode = keyof typeof problemStatus

/** One thing wrong with the question, in words. */
export interface ParameterFault {
  parameter: string
  melding: string
}

/** An API answer that says what went wrong, every fault at once. */
export const problemAnswer = (
  origin: string,
  code: ProblemCode,
  {
    faults,
    headers,
    facts,
  }: {
    faults?: readonly ParameterFault[]
    headers?: Answer['headers']
    /** More members of the problem. */
    facts?: Readonly<Record<string, string | null>>
  } = {},
): Answer => {
  const { title, help } = words.nb.problem[code]
  const problem = {
    type: `${origin}/problemer/${code}`,
    title,
    status: problemStatus[code],
    detail: help,
    ...(faults ? { feil: faults } : {}),
    ...facts,
  }
  return {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'nb',
      'cache-control': 'no-store',
      ...anyOrigin,
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: JSON.stringify(problem),
    repeatable: false,
  }
}
