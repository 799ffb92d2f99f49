import { describe, expect, it } from 'vitest'
import { stem } from '../../../../src/catalogue/search/stem.ts'

describe('the stem', () => {
  it.each([
    [
      'inflections of a noun',
      ['tilflytting', 'tilflyttinga', 'tilflyttingen', 'tilflyttinger', 'tilflyttingane'],
    ],
    [
      'people who do something',
      ['tilflytter', 'tilflyttere', 'tilflytterne', 'tilflyttar', 'tilflyttarar', 'tilflyttarane'],
    ],
    ['a school', ['skole', 'skoler', 'skolen', 'skule', 'skular', 'skulen']],
    ['a home', ['bolig', 'boliger', 'bustad', 'bustader', 'bustadene']],
    ['a site', ['nettsted', 'nettsteder', 'nettstad', 'nettstader', 'nettstadene']],
    ['moving home', ['hjemflytting', 'heimflytting', 'heimflyttinga']],
    ['an inhabitant', ['innbygger', 'innbyggere', 'innbyggjar', 'innbyggjarar']],
    ['a mayor', ['ordfører', 'ordførar', 'ordføreren', 'ordføraren', 'ordførere', 'ordførarane']],
    ['recruiting', ['rekruttere', 'rekruttering', 'rekrutteringa', 'rekrutteringen']],
    ['grown-ups', ['voksen', 'voksne', 'vaksen', 'vaksne']],
    ['living somewhere', ['boende', 'buande']],
    ['employers', ['arbeidsgiver', 'arbeidsgivere', 'arbeidsgjevar', 'arbeidsgjevarar']],
    ['a solution', ['løsning', 'løsninger', 'løysing', 'løysingar']],
    ['an offer', ['tilbud', 'tilbudet', 'tilbod', 'tilboda']],
    ['together', ['sammen', 'saman']],
    ['a college', ['høyskole', 'høgskole', 'høgskule', 'høgskular']],
    ['the young', ['ungdom', 'ungdommer', 'ungdomar', 'ungdommen']],
    ['kommuner', ['kommune', 'kommuner', 'kommunar', 'kommunane', 'kommunens']],
    ['possibilities', ['mulighet', 'muligheter', 'moglegheit', 'moglegheiter']],
    ['what begins with hv and kv', ['hvordan', 'korleis']],
  ])('is the same for %s in bokmål and nynorsk', (_, words) => {
    expect([...new Set(words.map(stem))]).toHaveLength(1)
  })

  it.each([
    ['barn', 'bar'],
    ['messe', 'mester'],
    ['kultur', 'kulde'],
    ['skole', 'skog'],
    ['konsert', 'konsern'],
    ['1702', '1703'],
  ])('tells «%s» from «%s»', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
