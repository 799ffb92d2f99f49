/** What can happen to a document. */
export const eventVerbs = [
  'opprettet',
  'endret',
  'publisert',
  'avpublisert',
  'lagtIPapirkurven',
  'gjenopprettet',
  'slettet',
  'innlest',
  'innlesingAngret',
  'sendtTilVurdering',
  'sendtIRetur',
  'trukketTilbake',
  'hentetFram',
  'slattSammen',
  'begrepByttet',
  'tattUtAvBruk',
  'tattIBrukIgjen',
] as const
export type EventVerb = (typeof eventVerbs)[number]
