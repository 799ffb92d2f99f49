import { expect, it } from 'vitest'
import { linkReasonText } from '../../../src/admin/review/linkReasonText.ts'
import type { LinkReason } from '../../../src/domain/linkReason.ts'

const reasons: LinkReason[] = [
  { kode: 'sammeTittel' },
  { kode: 'lignendeTittel' },
  { kode: 'senereUtgave' },
  { kode: 'sammeKommune', navn: ['Tinn', 'Vinje'] },
  { kode: 'sammePartner', navn: ['Nes bygdelag'] },
  { kode: 'begynnerEtter', fra: 2012, til: 2011 },
  { kode: 'nevnt', tittel: 'Flytt hit' },
]
const said = (language: string) => reasons.map((reason) => linkReasonText(reason, language))

it('a reason is said in each language of the admin', () => {
  expect(said('en')).toEqual([
    'Same title.',
    'Similar title.',
    'The title says that it is a continuation.',
    'Same municipality (Tinn, Vinje).',
    'Same partner (Nes bygdelag).',
    'Begins in 2012, when the other had ended (2011).',
    'The source names “Flytt hit”.',
  ])
  expect(said('nn')).toContain('Kjelda nemner «Flytt hit».')
  for (const [at, nb] of said('nb').entries()) expect([said('nn')[at], said('en')[at]]).not.toContain(nb)
})

it('words from before reasons were facts are said as they stand', () => {
  expect(linkReasonText({ kode: 'skrevet', tekst: 'Det sier naboen' }, 'nn')).toBe('Det sier naboen.')
})
