import { expect, it } from 'vitest'
import { malformer } from '../../../src/domain/malform.ts'
import { reservedPaths } from '../../../src/domain/reservedPaths.ts'
import { assets } from '../../../src/public/assets/assets.ts'
import { pageHandlers } from '../../../src/public/pages/pageHandlers.ts'

const firstPart = (path: string): string => path.split('/')[1] ?? ''

it('every page, file and language that the public half answers is kept from standing pages', () => {
  const { style, script, icon } = assets()
  const answered = [...Object.keys(pageHandlers), style.path, script.path, icon.path].map(firstPart)
  const named = [...answered, ...malformer].filter((part) => part !== '' && part !== ':slug')
  expect(named.filter((part) => !reservedPaths.has(part))).toEqual([])
})
