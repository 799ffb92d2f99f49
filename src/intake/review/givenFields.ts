/** The fields of a draft that a review can change, in the order of the form. */
export const givenFields = [
  'tittel',
  'fagomrader',
  'ingress',
  'beskrivelse',
  'hovedmal',
  'delmal',
  'kommuner',
  'regioner',
  'perioder',
  'aktiviteter',
  'malgrupper',
  'salgsargumenter',
  'arbeidsomrader',
  'samarbeidspartnere',
  'organisering',
  'finansiering',
  'resultater',
  'lenker',
  'kontakt',
] as const
export type GivenField = (typeof givenFields)[number]

/** Fields that hold terms of the vocabulary of the same name. */
export const termFieldNames = ['fagomrader', 'aktiviteter', 'malgrupper', 'salgsargumenter'] as const
export type TermFieldName = (typeof termFieldNames)[number]
