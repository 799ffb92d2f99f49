import type { SanitizedCollectionConfig } from 'payload'
import { inLanguage, type Words } from '../../domain/language.ts'
import { timelineWords as words } from './timelineWords.ts'

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('nb') + label.slice(1)

/** The labels of fields in a sentence: «ingress, perioder og kilde». */
export const fieldsInWords = (
  names: readonly string[],
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  language: string,
): string => {
  const labels = names.map((name) => {
    const field = flattenedFields.find((candidate) => candidate.name === name)
    const label = field && 'label' in field ? field.label : undefined
    if (typeof label === 'string') return lower(label)
    return label && typeof label === 'object' ? lower(inLanguage(label as Words, language)) : name
  })
  const last = labels.pop()
  if (!last) return inLanguage(words.nothing, language)
  return labels.length === 0 ? last : `${labels.join(', ')} ${inLanguage(words.and, language)} ${last}`
}
