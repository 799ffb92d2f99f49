import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, ListMark } from '../../../src/editorial/richText/block.ts'
import { lexicalFromParagraphs } from '../../../src/editorial/richText/lexicalFromParagraphs.ts'
import { paragraphsOf } from '../../../src/editorial/richText/paragraphsOf.ts'
import { parseRuns } from '../../../src/editorial/richText/parseRuns.ts'
import { plainRun, type Run, type TextRun } from '../../../src/editorial/richText/run.ts'
import { writeBlock } from '../../../src/editorial/richText/writeBlock.ts'
import { writeRuns } from '../../../src/editorial/richText/writeRuns.ts'

/** Words with the signs that could be taken for marks, and the letters of the country. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'å',
      '*',
      '**',
      '_',
      '__',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '- ',
      '1. ',
      '> ',
      '## ',
      ' ',
      '\n',
      '"',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((signs) => `x${signs.join('')}y`)
const startingWords = fc
  .tuple(fc.constantFrom('', '- ', '2. ', '> ', '## ', '### ', '\\- ', '**'), words)
  .map((parts) => parts.join(''))
const textRun: fc.Arbitrary<TextRun> = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean() })
const apart = (runs: readonly Run[]): boolean =>
  runs.every((run, at) => {
    const before = runs[at - 1]
    if (!before || !('text' in run) || !('text' in before)) return true
    return run.bold !== before.bold || run.italic !== before.italic
  })
const textRuns = fc.array(textRun, { minLength: 1, maxLength: 3 }).filter(apart)
const link = fc.record({
  url: fc.constantFrom(
    'https://eksempel.no/a(b)?c=*d*',
    'mailto:post@eksempel.no',
    'tiltak:12-ab',
    'ressurser:7f',
  ),
  newTab: fc.boolean(),
  runs: textRuns,
})
const line = fc
  .tuple(startingWords, fc.array(fc.oneof(textRun, link), { maxLength: 4 }))
  .map(([start, runs]): Run[] => [plainRun(start), ...runs])
  .filter(apart)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), runs: line }),
  fc.record({
    type: fc.constant('heading' as const),
    tag: fc.constantFrom('h2' as const, 'h3' as const),
    runs: line,
  }),
)
const list = (kind: 'bullet' | 'number'): fc.Arbitrary<Block[]> =>
  fc.array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 3 }).map((items) =>
    items.map(([deep, runs], at): Block => {
      const own: ListMark = { number: kind === 'number' ? at + 3 : null }
      return {
        type: 'item',
        lists: deep && at > 0 && kind === 'bullet' ? [own, { number: null }] : [own],
        runs,
      }
    }),
  )
/** Lists stand apart: neighbours would be one list. */
const blocks = fc
  .array(fc.tuple(block, fc.oneof(list('bullet'), list('number'))), { maxLength: 4 })
  .map((parts) => parts.flatMap(([first, items]) => [first, ...items]))

describe('a description that goes out and comes back', () => {
  it('keeps every word, emphasis, link, list, heading and quotation, whatever signs are in it', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const paragraphs = written.map(writeBlock)
        const richText = lexicalFromParagraphs(paragraphs)
        expect(paragraphsOf(richText)).toEqual(paragraphs)
        expect(lexicalFromParagraphs(paragraphsOf(richText))).toEqual(richText)
      }),
    )
    fc.assert(
      fc.property(line, (runs) => {
        expect(parseRuns(writeRuns(runs))).toEqual(runs)
      }),
    )
  })

  it('reads as people write it', () => {
    const children = lexicalFromParagraphs([
      '## Bakgrunn',
      'Folk **flytter** til [kommunen](https://eksempel.no).',
      '- Bolig',
      '- Arbeid',
    ])?.root.children
    expect(children?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list'])
    expect(children?.[1]?.children?.map(({ type, format }) => [type, format])).toEqual([
      ['text', 0],
      ['text', 1],
      ['text', 0],
      ['link', ''],
      ['text', 0],
    ])
    expect(lexicalFromParagraphs([])).toBeNull()
  })
})
