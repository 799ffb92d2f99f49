import { describe, expect, it } from 'vitest'
import { sourceName } from '../../../src/editorial/intake/sourceName.ts'
import { titleOf } from '../../../src/editorial/intake/titleOf.ts'
import { keepReading } from '../../../src/intake/keepReading.ts'
import { redactFileName } from '../../../src/intake/redactFileName.ts'
import { reader } from './knowledge.ts'

describe('the name of a file', () => {
  it.each([
    ['soknad_kari_prove_2012.docx', 'soknad_[navn]_2012.docx'],
    ['mappe/ola.prove.txt', 'mappe/[navn].txt'],
    ['Ola Prøve.pdf', '[navn].pdf'],
    ['brev-kari-anne-prove.odt', 'brev-[navn].odt'],
  ])('loses the person in it: %s', (name, clean) => {
    expect(redactFileName(name)).toBe(clean)
  })

  it.each(['bolyst_liv_i_grenda.docx', 'dag_for_dag.txt', 'flytt-hit-2010.html', 'Naustvertene 2.pdf'])(
    'stays as it is without one: %s',
    (name) => expect(redactFileName(name)).toBe(name),
  )
})

describe('a reading that is kept', () => {
  const bytes = new TextEncoder().encode('Fjordløftet\n\nRing prosjektleder Kari Prøve, tlf. 951 23 456.\n')
  const reading = reader({ source: 'kari_prove.txt', bytes })

  it('tells where personal data stands, and none of its words', () => {
    const kept = keepReading(reading)
    expect(kept.personopplysninger.map(({ linje, type }) => [linje, type])).toEqual([
      [3, 'navn'],
      [3, 'telefon'],
    ])
    expect(JSON.stringify(kept)).not.toMatch(/prøve|prove|951/i)
  })

  it('gives its proposal and its entry no name from the file', () => {
    const untitled = { ...reading, tittel: null, opphav: null }
    expect([titleOf(untitled), sourceName(untitled)]).toEqual(['[navn].txt', '[navn].txt'])
  })
})
