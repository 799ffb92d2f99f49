import { expect, it } from 'vitest'
import { sharedTerms } from '../../../src/catalogue/sharedTerms.ts'
import { createTerms } from '../../../src/catalogue/terms.ts'
import { anEntry } from './example/make.ts'
import { terms } from './example/terms.ts'

it('finds what two entries share under old codes and broader terms, the narrowest only', () => {
  const one = anEntry('en', {
    aktiviteter: ['hjemmeside', 'messe'],
    malgrupper: ['unge-tilbakeflyttere'],
    samarbeidspartnere: [{ type: 'naeringsliv', navn: 'A' }],
  })
  const other = anEntry('to', {
    aktiviteter: ['nettsted'],
    malgrupper: ['unge-tilbakeflyttere', 'barnefamilier'],
    samarbeidspartnere: [{ type: 'naeringsliv', navn: 'B' }],
  })
  const broad = anEntry('tre', { malgrupper: ['tilbakeflyttere'] })
  const look = createTerms(terms)
  expect(sharedTerms(one, other, look)).toMatchObject({
    aktiviteter: ['nettsted'],
    malgrupper: ['unge-tilbakeflyttere'],
    partnertyper: ['naeringsliv'],
    salgsargumenter: [],
  })
  expect(sharedTerms(one, broad, look).malgrupper).toEqual(['tilbakeflyttere'])
})
