import type { Entry } from '../../../../src/catalogue/entry.ts'
import type { FormerKommune, Kommune } from '../../../../src/catalogue/place.ts'
import type { Term, Vocabulary } from '../../../../src/domain/vocabulary.ts'

/** An entry where only what a test is about needs saying. */
export const anEntry = (slug: string, said: Partial<Entry> = {}): Entry => ({
  id: `id-${slug}`,
  slug,
  tidligereSlugs: [],
  malform: 'nb',
  tittel: slug,
  ingress: null,
  beskrivelseHtml: null,
  beskrivelseTekst: '',
  hovedmal: null,
  delmal: [],
  perioder: [],
  fagomrader: [],
  aktiviteter: [],
  salgsargumenter: [],
  malgrupper: [],
  bliFaktorer: [],
  samarbeidspartnere: [],
  organisering: null,
  arbeidsomrader: [],
  finansiering: [],
  resultater: null,
  kommuner: [],
  regioner: [],
  relaterte: [],
  ressurser: [],
  bilder: [],
  lenker: [],
  kontakt: null,
  evidens: 'utenVurdering',
  opphav: 'katalog',
  kilde: { navn: null, url: null },
  sistKontrollert: null,
  publisert: '2026-01-01T12:00:00.000Z',
  oppdatert: '2026-01-01T12:00:00.000Z',
  ...said,
})

export const aTerm = (
  ordliste: Vocabulary,
  kode: string,
  nb: string,
  nn: string,
  said: Partial<Term> = {},
): Term => ({
  ordliste,
  kode,
  nb,
  nn,
  alternative: [],
  skjulte: [],
  definisjon: null,
  overordnet: null,
  status: 'gjeldende',
  erstattetAv: null,
  ...said,
})

export const aKommune = (
  nummer: string,
  navn: string,
  fylke: string,
  said: Partial<Kommune> = {},
): Kommune => ({
  nummer,
  navn,
  navnEntydig: navn,
  navnSamisk: null,
  navnKvensk: null,
  samiskSprak: null,
  fylke,
  punkt: null,
  tidligere: [],
  ...said,
})

export const aFormer = (nummer: string, navn: string, said: Partial<FormerKommune> = {}): FormerKommune => ({
  nummer,
  navn,
  fra: null,
  til: '2019-12-31',
  endring: 'nummerendring',
  hovedetterfolger: true,
  fylke: null,
  ...said,
})
