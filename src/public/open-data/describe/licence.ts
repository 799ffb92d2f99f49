import { words } from '../../words/index.ts'

/** The licence of everything that is published here as data, and what it asks for. */
export const licence = {
  code: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  /** As the European licence list names it. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const

/** What the geography's owners ask to have said wherever it is used. */
export const geographyCredit = words.nb.site.credit
