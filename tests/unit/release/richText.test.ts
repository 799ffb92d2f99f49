import { expect, test } from 'vitest'
import { lexicalFromParagraphs } from '../../../src/editorial/richText/lexicalFromParagraphs.ts'
import type { Names } from '../../../src/release/names.ts'
import { htmlOf } from '../../../src/release/richText.ts'

test('headings, lists and links are published with nothing inline that the security policy would refuse', () => {
  const state = lexicalFromParagraphs([
    '## Si fra',
    'Skriv til [tilsynet](https://example.org/si-fra), eller ring.',
    '- Hvilken side det gjelder',
    '- Hva som ikke virket',
    '1. Først dette',
  ])
  expect(htmlOf(state as Parameters<typeof htmlOf>[0], {} as Names)).toBe(
    '<h2>Si fra</h2>' +
      '<p>Skriv til <a href="https://example.org/si-fra">tilsynet</a>, eller ring.</p>' +
      '<ul><li>Hvilken side det gjelder</li><li>Hva som ikke virket</li></ul>' +
      '<ol><li>Først dette</li></ol>',
  )
})
