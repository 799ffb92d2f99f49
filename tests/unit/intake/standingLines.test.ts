import { describe, expect, it } from 'vitest'
import { applySteps } from '../../../src/intake/review/applySteps.ts'
import type { Choice, Step } from '../../../src/intake/review/step.ts'
import { read } from './knowledge.ts'

/** A paragraph and a list item, both broken over two lines. */
const text = [
  'Fagområde: Tilflytting',
  '',
  'Fjordløftet',
  '',
  'Kommunen har i mange år arbeidd med å få fleire til å',
  'flytte heim.',
  '',
  'Aktivitetar',
  '• Svanereir langs heile strandlinja, bygde av elevane og',
  'foreldra deira',
].join('\n')

const settled = (...valg: readonly Choice[]) => {
  const steps = valg.map((one, at): Step => ({ id: `s${at}`, valg: one, av: null, tid: '', laert: null }))
  return applySteps(read(text), steps)
}
const line = (number: number, ...valg: readonly Choice[]) =>
  settled(...valg).lines.find(({ linje }) => linje === number)

describe('the lines of a paragraph that was broken', () => {
  it('light with the value that came from it', () => {
    expect(line(6)?.verdier).toEqual(line(5)?.verdier)
    expect(line(6)?.verdier).toHaveLength(1)
  })

  it('wait together, and one decision settles them', () => {
    const [item] = settled().items
    const punkt = item?.key ?? ''
    expect([line(9)?.gjenstar, line(10)?.gjenstar]).toEqual([true, true])

    const leave: Choice = { type: 'la', linje: null, punkt, grunn: 'Høyrer ikkje til' }
    expect(line(10, leave)).toMatchObject({ gjenstar: false, tilstand: 'waved', begrunnelse: leave.grunn })

    const verdi = { kode: 'vertskapsordning' }
    const put: Choice = { type: 'legg', felt: 'aktiviteter', verdi, linje: null, punkt }
    expect(line(10, put)).toMatchObject({ gjenstar: false, tilstand: 'claimed' })
    expect(line(10, put)?.verdier).toEqual(line(9, put)?.verdier)
  })
})
