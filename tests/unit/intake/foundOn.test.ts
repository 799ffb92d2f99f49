import { expect, it } from 'vitest'
import { keepReading } from '../../../src/intake/keepReading.ts'
import { foundOn } from '../../../src/intake/review/foundOn.ts'
import { maskLine } from '../../../src/intake/review/maskLine.ts'
import { read } from './knowledge.ts'

const shown = (text: string, number: number): string => {
  const line = text.split('\n')[number - 1] ?? ''
  const found = keepReading(read(text)).personopplysninger.filter(({ linje }) => linje === number)
  return maskLine(line, foundOn(line, found), false)
    .map(({ tekst, personopplysning }) => (personopplysning ? `[${personopplysning}]` : tekst))
    .join('')
}

it('a kept reading masks the words of a line, found again', () => {
  expect(shown('Fjordløftet\n\nRing leiar Kari Prøve, tlf. 951 23 456.', 3)).toBe(
    'Ring leiar [navn], tlf. [telefon].',
  )
})

it('a line with a name of its own and the beginning of another is masked whole', () => {
  const text = [
    'Fagområde: Tilflytting\n\nFjordløftet\n',
    'Leiar Kari Prøve har bede om at det blir lagt merke til prosjektleiaren Priya',
    'Prøve, som har arbeidd med tilflytting i fleire år, og som i lag med dei som',
    'driv næring i kommunen har fått til mykje av det som her er fortalt om arbeidet.',
  ].join('\n')
  expect(read(text).personopplysninger.filter(({ linje }) => linje === 5)).toHaveLength(2)
  expect(shown(text, 5)).toBe('[navn]')
})
