/** First parts of addresses that the program answers itself: no standing page can live there. */
export const reservedPaths: ReadonlySet<string> = new Set([
  // The editorial half and the server's own.
  'admin',
  'api',
  'assets',
  'forhandsvisning',
  'helse',
  'media',
  // The public half: its API, its languages and its pages.
  'v1',
  'nb',
  'nn',
  'api-dokumentasjon',
  'data',
  'delingsbilde',
  'fylker',
  'innsikt',
  'kommuner',
  'regioner',
  'ordlister',
  'problemer',
  'ressurser',
  'tiltak',
])
