import type { FormerKommune, Kommune } from '../../../../src/catalogue/place.ts'
import { aFormer, aKommune } from './make.ts'

const split = { endring: 'deling', hovedetterfolger: null } as const

/** Invented entries in real places. */
export const kommuner: readonly Kommune[] = [
  aKommune('5006', 'Steinkjer', '50', {
    navnSamisk: 'Stïentje',
    samiskSprak: 'sma',
    tidligere: [
      aFormer('1702', 'Steinkjer', { til: '2017-12-31', fylke: { nummer: '17', navn: 'Nord-Trøndelag' } }),
      aFormer('1724', 'Verran', { til: '2017-12-31', endring: 'sammenslaing' }),
      aFormer('5004', 'Steinkjer', { fra: '2018-01-01', endring: 'sammenslaing' }),
    ],
  }),
  aKommune('1875', 'Hamarøy', '18', {
    navnSamisk: 'Hábmer',
    samiskSprak: 'smj',
    tidligere: [aFormer('1850', 'Tysfjord', split)],
  }),
  aKommune('1806', 'Narvik', '18', {
    tidligere: [aFormer('1850', 'Tysfjord', split), aFormer('1805', 'Narvik')],
  }),
  aKommune('4217', 'Åmli', '42', { tidligere: [aFormer('0929', 'Åmli')] }),
  aKommune('4611', 'Etne', '46', { tidligere: [aFormer('1211', 'Etne')] }),
  aKommune('5544', 'Nordreisa', '55', { navnSamisk: 'Ráisa', samiskSprak: 'se', navnKvensk: 'Raisi' }),
  aKommune('5540', 'Kåfjord', '55', { navnSamisk: 'Gáivuotna', samiskSprak: 'se', navnKvensk: 'Kaivuono' }),
]

const fylke = (nummer: string, navn: string, tidligere: readonly FormerKommune[] = []) => ({
  nummer,
  navn,
  navnSamisk: null,
  navnKvensk: null,
  tidligere: tidligere.map(({ fylke: _, ...former }) => former),
})

export const fylker = [
  fylke('18', 'Nordland'),
  fylke('42', 'Agder'),
  fylke('46', 'Vestland'),
  fylke('50', 'Trøndelag', [aFormer('17', 'Nord-Trøndelag', { endring: 'sammenslaing', til: '2017-12-31' })]),
  fylke('55', 'Troms'),
]
