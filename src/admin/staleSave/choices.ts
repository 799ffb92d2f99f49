import type { Difference } from './compareVersions.ts'
import type { Document } from './storedVersion.ts'

export type Side = 'mine' | 'theirs'
export type Choices = Readonly<Record<string, Side>>

/** A change that only one has made stands unless the editor says otherwise; where both have, nobody guesses. */
export const firstChoices = (differences: readonly Difference[]): Choices =>
  Object.fromEntries(
    differences.flatMap(({ key, changedBy }) =>
      changedBy === 'both' ? [] : [[key, changedBy === 'me' ? 'mine' : 'theirs']],
    ),
  )

const withValue = (document: Document, [name, ...rest]: readonly string[], value: unknown): Document =>
  name === undefined
    ? document
    : {
        ...document,
        [name]: rest.length ? withValue((document[name] ?? {}) as Document, rest, value) : value,
      }

/** The saved version with the editor's own values where they were chosen. */
export const mergeChoices = (
  theirs: Document,
  differences: readonly Difference[],
  choices: Choices,
): Document =>
  differences
    .filter(({ key }) => choices[key] === 'mine')
    .reduce((document, { path, mine }) => withValue(document, path, mine), theirs)
