import { inLanguage } from '../domain/language.ts'
import type { IntakeIssue } from '../intake/reading.ts'
import { intakeIssueWords } from './intakeIssueWords.ts'

/** What an issue of the intake says to a person, in the language asked for; bokmål where it is not ours. */
export const intakeIssueText = ({ code, place, facts }: IntakeIssue, language?: string): string =>
  inLanguage(intakeIssueWords[code], language).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String((name === 'place' ? place : facts[name]) ?? whole),
  )
