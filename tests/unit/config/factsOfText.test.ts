import { describe, expect, it } from 'vitest'
import { itemOfText, reasonsOfText } from '../../../src/config/factsOfText.ts'

describe('a reason of before facts', () => {
  it('becomes the facts it told', () => {
    expect(
      reasonsOfText(
        'Tittelen ligner «Bygdeglede»; samme kommune (Tinn, Vinje); samme partner (Nes bygdelag); begynner 2012, da den andre var slutt (2011); tittelen sier at det er en fortsettelse',
      ),
    ).toEqual([
      { kode: 'lignendeTittel' },
      { kode: 'sammeKommune', navn: ['Tinn', 'Vinje'] },
      { kode: 'sammePartner', navn: ['Nes bygdelag'] },
      { kode: 'begynnerEtter', fra: 2012, til: 2011 },
      { kode: 'senereUtgave' },
    ])
    expect(reasonsOfText('Samme tittel som «Flytt hit»')).toEqual([{ kode: 'sammeTittel' }])
    expect(reasonsOfText('Kilden nevner «Flytt hit»')).toEqual([{ kode: 'nevnt', tittel: 'Flytt hit' }])
  })

  it('stays as it was said where it is not understood', () => {
    expect(reasonsOfText('Det sier naboen')).toEqual([{ kode: 'skrevet', tekst: 'Det sier naboen' }])
  })
})

describe('an item of before facts', () => {
  it('says as a fact what was changed', () => {
    expect(itemOfText({ tekst: 'Lagt til: 2012', merknad: 'Sto i avisen.' })).toEqual({
      tekst: '2012',
      endring: 'lagtTil',
      merknad: 'Sto i avisen.',
    })
  })

  it.each([
    'Kanskje: barnefamilier',
    'Kilden viser hit. Finn oppføringene og knytt dem til tiltaket.',
    'Ingen felt har tatt denne linjen.',
    'Lukket av seg selv. Kilden nevner «Flytt hit».',
  ])('keeps no words of the program’s own: %s', (merknad) => {
    expect(itemOfText({ tekst: 'Noe', merknad })).toEqual({ tekst: 'Noe', merknad: null })
  })
})
