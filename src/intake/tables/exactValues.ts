import type { Geography } from '../../domain/geography/createGeography.ts'
import { finansieringstyper, relasjonstyper } from '../../domain/tiltak.ts'
import type { Term, Vocabulary } from '../../domain/vocabulary.ts'
import type {
  ReadFinansiering,
  ReadKommune,
  ReadLink,
  ReadPartner,
  ReadPeriode,
  ReadPicture,
  ReadReference,
  ReadTerm,
} from '../reading.ts'
import { readParts } from './cells.ts'
import type { CellLine } from './rowText.ts'

/** Values as the catalogue's own export writes them; null for anything else, which the readers of free text take. */

const sourced = ({ linje, raw }: CellLine) => ({ linje, sagtSom: raw.trim() })

export const exactTerm =
  (terms: readonly Term[], vocabulary: Vocabulary) =>
  (line: CellLine): ReadTerm | null => {
    const kode = line.raw.trim()
    const known = terms.some((term) => term.ordliste === vocabulary && term.kode === kode)
    return known ? { kode, sikkerhet: 'exact', ...sourced(line) } : null
  }

/** A first part that is a code of partnertyper; the name may follow. */
export const exactPartner =
  (terms: readonly Term[]) =>
  (line: CellLine): ReadPartner | null => {
    const [type = null, navn = null, ...more] = readParts(line.raw)
    const known = terms.some((term) => term.ordliste === 'partnertyper' && term.kode === type)
    return type && known && more.length === 0 ? { type, navn, sikkerhet: 'exact', ...sourced(line) } : null
  }

/** «5512 Tjeldsund», with the source's own name for it after a bar; a spreadsheet may have eaten the leading zero. */
export const exactKommune =
  (geography: Geography) =>
  (line: CellLine): ReadKommune | null => {
    const [today, said, ...more] = readParts(line.raw)
    const nummer = /^(\d{3,4})(?=\s|$)/.exec(today ?? '')?.[1]?.padStart(4, '0')
    const kommune = nummer ? geography.kommune(nummer) : undefined
    if (!kommune || more.length > 0) return null
    const { navn } = kommune
    return { nummer: kommune.nummer, navn, linje: line.linje, sagtSom: said ?? navn, sikkerhet: 'exact' }
  }

export const exactPeriod = (line: CellLine): ReadPeriode | null => {
  const [navn = null, years, presisering = null, ...more] = readParts(line.raw)
  const match = /^(\d{4})?–(\d{4})?$/.exec(years ?? '')
  if (!match || more.length > 0) return null
  const [fra, til] = [match[1], match[2]].map((year) => (year ? Number(year) : null))
  return { navn, fra: fra ?? null, til: til ?? null, presisering, ...sourced(line) }
}

const isNumber = (part: string | null | undefined): boolean => !part || /^\d+(?:\.\d+)?$/.test(part)

export const exactFunding = (line: CellLine): ReadFinansiering | null => {
  const parts = readParts(line.raw)
  const [belop, ar, kilde = null, kind] = parts
  const type = finansieringstyper.find((known) => known === kind) ?? null
  if (parts.length !== 4 || !isNumber(belop) || !isNumber(ar) || (kind && !type)) return null
  return { belop: belop ? Number(belop) : null, ar: ar ? Number(ar) : null, kilde, type, ...sourced(line) }
}

export const exactReference = (line: CellLine): ReadReference | null => {
  const [kind, tekst, ...more] = readParts(line.raw)
  const type = relasjonstyper.find((known) => known === kind)
  return type && tekst && more.length === 0 ? { type, tekst, ...sourced(line) } : null
}

export const exactLink = (line: CellLine): ReadLink | null => {
  const [tekst, url, ...more] = readParts(line.raw)
  return tekst && url && /^https?:\/\//i.test(url) && more.length === 0
    ? { url, linje: line.linje, sagtSom: tekst }
    : null
}

export const exactPicture = (line: CellLine): ReadPicture | null => {
  const [url, alt = null, kreditering = null, lisens = null, ...more] = readParts(line.raw)
  return url && /^(?:https?:\/\/|\/)/i.test(url) && more.length === 0
    ? { url, alt, kreditering, lisens, ...sourced(line) }
    : null
}
