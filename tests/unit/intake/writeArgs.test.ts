import { describe, expect, it } from 'vitest'
import { runArgs } from '../../../src/cli/intake/runArgs.ts'
import { writeArgs } from '../../../src/cli/intake/writeArgs.ts'

describe('what write is asked', () => {
  it('is a trial in bokmål without expectations unless it says otherwise', () => {
    expect(writeArgs(['a.txt', 'b'])).toEqual({
      asked: ['a.txt', 'b'],
      submit: false,
      expectations: { antallDokumenter: null, hoyestApne: null },
      name: null,
      lang: 'nb',
    })
    const args = ['--submit', '--expect-documents', '3', '--expect-open-max=0', 'a', '--lang', 'nn']
    expect(writeArgs(args)).toMatchObject({
      submit: true,
      expectations: { antallDokumenter: 3, hoyestApne: 0 },
      lang: 'nn',
    })
  })

  it.each([
    [[], 'Oppgi minst én fil, mappe eller ett mønster.'],
    [['a', '--sumbit'], 'Forstår ikke valget --sumbit.'],
    [['a', '--expect-documents', 'ti'], '--expect-documents må være et heltall, ikke «ti».'],
    [['a', '--expect-open-max', '-1'], 'Forstår ikke valget --expect-open-max.'],
    [['a', '--lang', 'da'], '--lang må være nb, nn eller en, ikke «da».'],
    [['--lang', 'nn', '--sumbit'], 'Forstår ikkje valet --sumbit.'],
    [['--lang=en'], 'Give at least one file, folder or pattern.'],
  ])('is refused with one sentence when it is %j', (args, sentence) => {
    expect(() => writeArgs(args)).toThrow(sentence)
  })
})

describe('what report and revert are asked', () => {
  it('is one run', () => {
    expect(runArgs(['Mars', '--json', '--lang', 'nn'])).toEqual({ run: 'Mars', json: true, lang: 'nn' })
    for (const wrong of [[], ['a', 'b']]) expect(() => runArgs(wrong)).toThrow('Bruk:')
    expect(() => runArgs(['--lang', 'en'])).toThrow('Usage:')
    expect(() => runArgs(['--hva'])).toThrow('Forstår ikke valget --hva.')
  })
})
