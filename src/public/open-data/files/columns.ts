import { addressesAt } from '../describe/addresses.ts'
import { licence } from '../describe/licence.ts'
import type { Column } from './column.ts'
import { placeColumns } from './placeColumns.ts'
import { termColumns } from './termColumns.ts'

const column = (name: string, nb: string, nn: string, of: Column['of']): Column => ({
  name,
  about: { nb, nn },
  of,
})
const earliest = (years: readonly (number | null)[]): number | null => {
  const known = years.filter((year) => year !== null)
  return known.length > 0 ? Math.min(...known) : null
}

/**
 * Every column, in order. What is not public has none, and neither have contacts: they stand where one entry is shown, and
 * are not for gathering.
 */
export const columns: readonly Column[] = [
  column('id', 'Uforanderlig id', 'Uforanderleg id', ({ id }) => id),
  column('adresse', 'Stabil adresse til tiltaket', 'Stabil adresse til tiltaket', ({ slug }, { address }) =>
    addressesAt(address).tiltak(slug),
  ),
  column('tittel', 'Tittel', 'Tittel', ({ tittel }) => tittel),
  column(
    'malform',
    'Målformen tiltaket er skrevet på: nb eller nn',
    'Målforma tiltaket er skrive på: nb eller nn',
    ({ malform }) => malform,
  ),
  column('ingress', 'Ingress', 'Ingress', ({ ingress }) => ingress),
  column(
    'beskrivelse',
    'Beskrivelse, uten formatering',
    'Omtale, utan formatering',
    ({ beskrivelseTekst }) => beskrivelseTekst || null,
  ),
  column('hovedmal', 'Hovedmål', 'Hovudmål', ({ hovedmal }) => hovedmal),
  column('delmal', 'Delmål', 'Delmål', ({ delmal }) => delmal),
  ...placeColumns,
  column(
    'perioder',
    'Perioder: navn, fra, til og presisering',
    'Periodar: namn, frå, til og presisering',
    ({ perioder }) => perioder.map((periode) => ({ ...periode })),
  ),
  column('fraAr', 'Første år som er kjent', 'Første år som er kjent', ({ perioder }) =>
    earliest(perioder.map(({ fra }) => fra)),
  ),
  column(
    'tilAr',
    'Siste år; tomt når en periode er åpen eller ukjent',
    'Siste år; tomt når ein periode er open eller ukjend',
    ({ perioder }) => {
      const ends = perioder.map(({ til }) => til)
      const known = ends.filter((year) => year !== null)
      return known.length > 0 && known.length === ends.length ? Math.max(...known) : null
    },
  ),
  ...termColumns('fagomrader'),
  ...termColumns('aktiviteter'),
  ...termColumns('malgrupper'),
  ...termColumns('salgsargumenter'),
  ...termColumns('bliFaktorer'),
  column(
    'samarbeidspartnere',
    'Samarbeidspartnere: partnertype (kode) og navn',
    'Samarbeidspartnarar: partnartype (kode) og namn',
    ({ samarbeidspartnere }) => samarbeidspartnere.map(({ type, navn }) => ({ type, navn })),
  ),
  column('organisering', 'Organisering', 'Organisering', ({ organisering }) => organisering),
  column('arbeidsomrader', 'Arbeidsområder', 'Arbeidsområde', ({ arbeidsomrader }) => arbeidsomrader),
  column(
    'finansiering',
    'Finansiering: beløp i hele kroner, år, kilde og type',
    'Finansiering: beløp i heile kroner, år, kjelde og type',
    ({ finansiering }) => finansiering.map((sum) => ({ ...sum })),
  ),
  column('resultater', 'Resultater', 'Resultat', ({ resultater }) => resultater),
  column(
    'evidens',
    'Hvor godt påstandene er dokumentert: utenVurdering, egenrapportert eller evaluert',
    'Kor godt påstandane er dokumenterte: utenVurdering, egenrapportert eller evaluert',
    ({ evidens }) => evidens,
  ),
  column(
    'opphav',
    'Opphav: katalog, bolyst eller annet',
    'Opphav: katalog, bolyst eller annet',
    ({ opphav }) => opphav,
  ),
  column('kildeNavn', 'Navnet på kilden', 'Namnet på kjelda', ({ kilde }) => kilde.navn),
  column('kildeAdresse', 'Adressen til kilden', 'Adressa til kjelda', ({ kilde }) => kilde.url),
  column(
    'relaterte',
    'Tiltak som dette viderefører, er del av eller viser til: type og slug',
    'Tiltak som dette fører vidare, er del av eller viser til: type og slug',
    ({ relaterte }) => relaterte.map(({ type, slug }) => ({ type, slug })),
  ),
  column(
    'ressurser',
    'Ressurser tiltaket bygger på (slug)',
    'Ressursar tiltaket byggjer på (slug)',
    ({ ressurser }) => ressurser,
  ),
  column('lenker', 'Lenker: tekst og adresse', 'Lenkjer: tekst og adresse', ({ lenker }) =>
    lenker.map(({ tekst, url }) => ({ tekst, url })),
  ),
  column(
    'sistKontrollert',
    'Dagen opplysningene sist ble kontrollert',
    'Dagen opplysningane sist vart kontrollerte',
    ({ sistKontrollert }) => sistKontrollert,
  ),
  column(
    'publisert',
    'Når tiltaket først ble publisert (ISO 8601)',
    'Når tiltaket først vart publisert (ISO 8601)',
    ({ publisert }) => publisert,
  ),
  column(
    'oppdatert',
    'Når tiltaket sist ble endret (ISO 8601)',
    'Når tiltaket sist vart endra (ISO 8601)',
    ({ oppdatert }) => oppdatert,
  ),
  column('lisens', 'Lisensen for opplysningene', 'Lisensen for opplysningane', () => licence.code),
]
