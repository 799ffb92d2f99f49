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
    ['1702', '1703'],
  ])('tells «%s» from «%s»', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})
