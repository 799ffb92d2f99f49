import type { Words } from '../../domain/language.ts'

export interface PublishCheck {
  name: string
  /** What is missing, as it follows «Mangler:». */
  missing: Words
  holds(entry: Record<string, unknown>): boolean
}
