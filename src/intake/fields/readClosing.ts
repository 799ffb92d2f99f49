import type { Reading } from '../reading.ts'
import type { Section } from '../splitSections.ts'

export interface Closing {
  opphav: Reading['opphav']
  /** Lines of standing text, to be waved off. */
  linjer: readonly number[]
}

/** «… er presentert uten vurdering fra Distriktssenteret», «… inngår i «Katalog over tilflyttingsarbeid …»». */
const katalog =
  /\bkatalog over tilflyttingsarbeid|\bpresentert\b.{0,60}\but(?:en|an) vurdering fr[aå] distriktssenteret|ideas2evidence og norut/i
/** «Distriktssenteret har ikkje vurdert prosjektet», in either standard. */
const bolyst = /\bdistriktssenteret har (?:ikke|ikkje) (?:vurdert|evaluert|kvalitetssikr)/i

/** Reads from the standing end of an entry where it comes from. */
export const readClosing = (sections: readonly Section[]): Closing => {
  const linjer: number[] = []
  let opphav: Reading['opphav'] = null
  for (const { topic, heading, lines } of sections) {
    if (topic === 'closing') {
      opphav = 'katalog'
      if (heading) linjer.push(heading.linje)
    }
    for (const { linje, text } of lines) {
      const said = katalog.test(text) ? 'katalog' : bolyst.test(text) ? 'bolyst' : null
      if (said) opphav = said
      if (said || topic === 'closing') linjer.push(linje)
    }
  }
  return { opphav, linjer }
}
