/** The forms that a thing is given in: a page for people, and what machines read. */
export const dataMedia = ['json', 'jsonld', 'ttl'] as const
export type DataMedia = (typeof dataMedia)[number]
export type Media = 'html' | DataMedia

export const mediaTypes: Readonly<Record<Media, string>> = {
  html: 'text/html',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
}
