import { expect, test } from 'vitest'
import { lexicalFromParagraphs } from '../../../src/editorial/intake/lexicalFromParagraphs.ts'

test('each paragraph becomes one, and `## ` makes a heading', () => {
  const children = lexicalFromParagraphs(['## Bakgrunn', 'Folk flytter.'])?.root.children ?? []
  expect(children.map(({ type, children: [text] }) => [type, text?.text])).toEqual([
    ['heading', 'Bakgrunn'],
    ['paragraph', 'Folk flytter.'],
  ])
})

test('no paragraphs is no text at all', () => {
  expect(lexicalFromParagraphs([])).toBeNull()
})
